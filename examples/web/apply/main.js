/** Puts the page together. Whatever is written or chosen, everything is worked out anew: it takes about a millisecond. */

import { init, workdays } from "./gongkai/index.js";
import { byId } from "./dom.js";
import { Form, follow } from "./form.js";
import { renderHints } from "./hints.js";
import { choose, current, say } from "./language.js";
import { renderLetter } from "./letter.js";
import { offerChannels, renderReply } from "./reply.js";

/** Today in Beijing, wherever the reader is. */
const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format();

/** How long nothing is typed before hints are given: nobody wants to be interrupted in the middle of a sentence. */
const PAUSE = 600;

choose(new URLSearchParams(location.search).get("lang"));
tell({ zh: "正在读入规则……", en: "Reading the rules …" });
try {
  await init();
} catch (error) {
  tell({ zh: "规则没有读入，无法检查。请刷新页面，或者换一个较新的浏览器。", en: "The rules could not be read, so nothing can be checked. Reload the page, or try a more recent browser." });
  throw error;
}
tell();

const form = new Form(byId("form"), today);
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
byId("print").addEventListener("click", () => print());
for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => {
    choose(button.dataset.language);
    history.replaceState(null, "", current() === "en" ? "?lang=en" : location.pathname);
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
  byId("application").hidden = !form.checked || review.outcome !== "complete";
  renderLetter(byId("letter"), form, facts, review.grounds[0], today);
  renderReply(facts, today);
  byId("basis").textContent = say({ zh: `规则书 ${review.book.id}（${review.book.hash}），工作日表 ${workdays.version}。`, en: `rulebook ${review.book.id} (${review.book.hash}) and the table of working days ${workdays.version}.` });
}

function tell(words) {
  byId("state").textContent = words ? say(words) : "";
}
