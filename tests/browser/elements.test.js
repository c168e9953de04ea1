// The elements of `gongkai/elements`, under a strict policy: worked by mouse, touch and keyboard, in both languages, inside a form.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { inaccessible, launch, out, serve } from "./support.js";

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'";
const PAGE = `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>gongkai</title>
<script type="module" src="/main.js"></script><body><main><h1>公开</h1><form>BODY</form></main></html>`;
/** What axe does not see by itself: the colours that a browser gives to a page without any. */
const CANVAS = 'const sheet = new CSSStyleSheet(); sheet.replaceSync("body { background: Canvas; color: CanvasText; font: 16px sans-serif; }"); document.adoptedStyleSheets = [sheet];';
const MAIN = CANVAS + 'import "/gongkai/elements/index.js"; globalThis.told = []; for (const kind of ["answer", "error"]) addEventListener(`gongkai-${kind}`, ({ detail }) => told.push(detail));';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

async function opened(body, options = {}) {
  const server = await serve({ "/": PAGE.replace("BODY", body), "/main.js": MAIN }, POLICY);
  const page = await browser.newPage({ viewport: { width: 500, height: 900 }, ...options });
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(server.address);
  await page.waitForFunction(() => globalThis.told?.length > 0);
  const value = (name) => page.evaluate((name) => new FormData(document.querySelector("form")).get(name), name);
  const told = () => page.evaluate(() => globalThis.told.at(-1));
  const looked = async (name) => {
    assert.deepEqual(await inaccessible(page), [], name);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name}: wider than the screen`);
    await page.screenshot({ path: join(out, `element-${name}.png`), fullPage: true });
  };
  const close = async () => {
    assert.deepEqual(complaints.filter((text) => !/favicon|404|MIME|stylesheet/.test(text)), []);
    await page.close();
    server.close();
  };
  return { page, value, told, looked, close };
}

test("due: the day, every day up to it, its proof; its form has the day", async () => {
  const { page, value, told, looked, close } = await opened('<gongkai-due name="due" rule="request.reply" start="2022-09-30"></gongkai-due>');
  const due = page.locator("gongkai-due");
  assert.match(await due.locator("[part=due]").innerText(), /最迟2022年11月2日星期三$/);
  assert.equal(await value("due"), "2022-11-02");
  assert.equal((await told()).due, "2022-11-02");
  assert.equal(await due.locator("[part~=day]").count(), 34);
  assert.match(await due.locator("[part~=last] .hidden").innerText(), /第几天 20，到期/);
  await due.locator("summary").click();
  assert.match(await due.locator("pre").innerText(), /2022-11-02/);
  await looked("due");
  await due.evaluate((element) => { element.setAttribute("extended-by", "20"); });
  assert.equal(await value("due"), "2022-11-30");
  assert.ok(await due.locator("pre").isVisible());
  await page.evaluate(() => { document.documentElement.lang = "en"; });
  await due.getByText("Due by Wednesday").waitFor();
  await due.evaluate((element) => { element.setAttribute("start", "2026-12-20"); });
  assert.match(await due.locator("[part=due]").innerText(), /provisional/);
  await due.evaluate((element) => { element.setAttribute("start", "2022-02-30"); });
  assert.match(await due.locator("[part=error]").innerText(), /2022-02-30/);
  await close();
});

for (const [how, act] of [["mouse", "click"], ["touch", "tap"]]) {
  test(`questions, by ${how}: one at a time, none that does not matter, and back`, async () => {
    const { page, value, told, looked, close } = await opened('<gongkai-questions name="facts" rule="attribute" on="2024-05-06"></gongkai-questions>', { hasTouch: how === "touch" });
    const element = page.locator("gongkai-questions");
    const question = () => element.locator("[part=question]").innerText();
    assert.equal(await question(), "是否依法确定为国家秘密？");
    assert.equal(await element.evaluate((element) => element.checkValidity()), false);
    await element.locator("#no")[act]();
    assert.match(await question(), /禁止公开/);
    await looked(`questions-${how}`);
    await element.locator("#yes")[act]();
    assert.equal(await element.locator("[part=verdict]").innerText(), "不予公开");
    assert.match(await element.locator("[part=basis]").innerText(), /第十四条/);
    assert.deepEqual(JSON.parse(await value("facts")), { state_secret: false, forbidden_by_law: true });
    assert.equal((await told()).outcome, "withheld");
    assert.equal(await element.evaluate((element) => element.checkValidity()), true);
    await element.locator("summary")[act]();
    assert.match(await element.locator("[part=answers]").innerText(), /国家秘密？ 否/);
    await looked(`verdict-${how}`);
    await element.locator("#back")[act]();
    assert.match(await question(), /禁止公开/);
    await element.locator("#again")[act]();
    assert.match(await question(), /国家秘密/);
    await close();
  });
}

test("questions, by keyboard: what is not known stays open, and no answer is made of it", async () => {
  const { page, value, looked, close } = await opened('<gongkai-questions name="facts" rule="request.own_record" on="2024-05-06" lang="en"></gongkai-questions>');
  const element = page.locator("gongkai-questions");
  await page.keyboard.press("Tab");
  const asked = [];
  while (await element.locator("[part=question]").count()) {
    asked.push(await element.locator("[part=question]").innerText());
    await element.locator("#unknown").focus();
    await page.keyboard.press("Enter");
    assert.ok(asked.length < 20);
  }
  assert.equal(new Set(asked).size, asked.length);
  assert.match(await element.locator("[part=open]").innerText(), /No conclusion yet[^]*is the record about the applicant\?/);
  assert.equal(await element.locator("[part=verdict]").count(), 0);
  assert.ok(Object.values(JSON.parse(await value("facts"))).every((fact) => fact === null));
  await looked("questions-open");
  await close();
});

test("clock: how a request stands, what was done, what is to be done; no impossible event", async () => {
  const events = [{ event: "received", date: "2024-03-01" }, { event: "third_party_asked", date: "2024-03-05", who: "<b>甲公司</b>" }];
  const { page, value, looked, close } = await opened(`<gongkai-clock name="events" today="2024-03-15" events='${JSON.stringify(events)}'></gongkai-clock>`);
  const clock = page.locator("gongkai-clock");
  assert.equal(await clock.locator("[part=status]").innerText(), "暂停计时");
  assert.match(await clock.locator("[part=body]").innerText(), /最迟答复：2024年4月11日星期四（还会推后）[^]*还剩 18 个工作日[^]*<b>甲公司<\/b>[^]*答复申请人/);
  await looked("clock");
  const refused = await clock.evaluate((element) => {
    try {
      element.add({ event: "supplement_received", date: "2024-03-06" });
    } catch ({ code }) {
      return code;
    }
  });
  assert.equal(refused, "contradiction");
  await clock.evaluate((element) => element.add({ event: "replied", date: "2024-03-12" }));
  assert.equal(JSON.parse(await value("events")).length, 3);
  assert.equal(await clock.locator("[part=status]").innerText(), "已办结");
  await close();
});

test("form: every field by its label, wrong and hostile input, complete", async () => {
  const { page, value, told, looked, close } = await opened('<gongkai-form name="facts" rule="request.form" on="2024-05-06"></gongkai-form>');
  const form = page.locator("gongkai-form");
  const fill = async (label, text) => {
    await form.getByLabel(label).fill(text);
    await page.keyboard.press("Tab");
  };
  await fill("申请人的姓名或者名称", "张三");
  await fill(/^居民身份证号码/, "110105194912310020");
  await form.locator("#resident_id-error").waitFor();
  assert.match(await form.locator("#resident_id-error").innerText(), /校验码不符/);
  await looked("form-wrong");
  await fill(/^居民身份证号码/, "11010519491231002X");
  await fill(/^联系电话/, "+852 2345 6789");
  await fill(/^信息名称/, "<script>alert(1)</script>");
  await form.getByRole("group", { name: "提供信息的形式" }).getByLabel("纸质").check();
  await form.getByRole("group", { name: "获取信息的方式、途径" }).getByLabel("当面领取").check();
  await form.getByText("要求的内容都有了").waitFor();
  assert.equal((await told()).outcome, "complete");
  assert.deepEqual(JSON.parse(await value("facts")).route, ["pickup"]);
  await looked("form-complete");
  await close();
});

test("they look as their page wants, by night too, and speak other words", async () => {
  const { page, looked, close } = await opened('<gongkai-questions on="2024-05-06"></gongkai-questions>', { colorScheme: "dark", viewport: { width: 320, height: 640 } });
  const element = page.locator("gongkai-questions");
  await element.evaluate((element) => {
    element.words = { yes: { zh: "有这回事", en: "It is so" } };
    element.style.setProperty("--gongkai-target", "60px");
  });
  assert.equal(await element.locator("#yes").innerText(), "有这回事");
  assert.ok(await element.locator("#yes").evaluate((button) => button.getBoundingClientRect().height >= 60));
  await looked("by-night");
  await close();
});
