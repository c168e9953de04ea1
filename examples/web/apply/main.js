/** Puts the page together. Whatever is written or chosen, everything is worked out anew: it takes some milliseconds. */

import { init, workdays } from "./gongkai/index.js";
import { byId } from "./dom.js";
import { Form, follow } from "./form.js";
import { renderHints } from "./hints.js";
import { choose, current, say } from "./language.js";
import { renderLetter } from "./letter.js";
import { offerChannels, renderReply } from "./reply.js";
import { calendarOf, letterText, save } from "./take_away.js";

/** Today in Beijing, wherever the reader is. */
const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format();

/** How long nothing is typed before hints are given: nobody wants to be interrupted in the middle of a sentence. */
const PAUSE = 600;

const asked = new URLSearchParams(location.search);
choose(asked.get("lang"));
enlarge(asked.get("type") === "large");
// What fails or is slow is told by `watch.js`.
await init();
globalThis.gongkaiIsReady = true;
byId("state").textContent = "";

const form = new Form(byId("form"), today);
form.startWith({ office: asked.get("office") });
offerChannels(today);
let pause;
renderAll();

document.addEventListener("input", () => {
  render();
  clearTimeout(pause);
  pause = setTimeout(renderAll, PAUSE);
});

// Pressing on something ends the change of the field before it. What is told then must wait until the pointer is up again, or it would push
// away what is being pressed.
let isPressed = false;
addEventListener("pointerdown", () => { isPressed = true; }, true);
for (const end of ["pointerup", "pointercancel"]) {
  addEventListener(end, () => { isPressed = false; setTimeout(renderAll); }, true);
}
document.addEventListener("change", () => { if (!isPressed) renderAll(); });

byId("form").addEventListener("submit", (event) => {
  event.preventDefault();
  form.check();
  render();
  const first = ["corrections", "application"].map(byId).find((section) => !section.hidden);
  first.scrollIntoView();
  first.focus({ preventScroll: true });
});
byId("corrections").addEventListener("click", follow);
// Its files are kept for the next time, also without a line, once everything else is done.
const keepFiles = () => navigator.serviceWorker?.register("offline.js").catch(() => undefined);
if (document.readyState === "complete") keepFiles();
else addEventListener("load", keepFiles);

byId("print").addEventListener("click", () => print());
byId("copy").addEventListener("click", async () => {
  await navigator.clipboard.writeText(letterText(byId("letter")));
  byId("copied").textContent = say({ zh: "已复制，可以粘贴到邮件或者网上的表格里。", en: "Copied: paste it into an e-mail or a form." });
});
byId("calendar").addEventListener("click", ({ currentTarget: { dataset } }) => {
  save("申请政府信息公开.ics", "text/calendar", calendarOf(dataset.received, form.facts().title, today));
});
let isPrinted = false;
addEventListener("afterprint", () => { isPrinted = true; });
document.addEventListener("input", () => { isPrinted = false; });
addEventListener("beforeunload", (event) => { if (form.isBegun && !isPrinted) event.preventDefault(); });
byId("large").addEventListener("click", () => {
  enlarge(byId("large").getAttribute("aria-pressed") !== "true");
  keepAddress();
});
for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => {
    choose(button.dataset.language);
    keepAddress();
    renderAll();
  });
}

function renderAll() {
  clearTimeout(pause);
  render();
  renderHints(form.facts(), today);
}

function render() {
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === current()));
  }
  form.renderKind();
  const facts = form.facts();
  const review = form.review();
  form.render(review);
  byId("application").hidden = !form.checked || !review.isAnswerable;
  renderLetter(byId("letter"), form, facts, review.grounds[0], renderReply(facts, today));
  byId("basis").textContent = say({ zh: `规则书 ${review.book.id}（${review.book.hash}），工作日表 ${workdays.version}。`, en: `rulebook ${review.book.id} (${review.book.hash}) and the table of working days ${workdays.version}.` });
}

function enlarge(isLarge) {
  document.documentElement.classList.toggle("large", isLarge);
  byId("large").setAttribute("aria-pressed", String(isLarge));
}

/** The language and the size of type stand in the address, as the page stores nothing. */
function keepAddress() {
  const query = new URLSearchParams(location.search);
  query.delete("lang");
  query.delete("type");
  if (current() === "en") query.set("lang", "en");
  if (document.documentElement.classList.contains("large")) query.set("type", "large");
  history.replaceState(null, "", query.size === 0 ? location.pathname : `?${query}`);
}
