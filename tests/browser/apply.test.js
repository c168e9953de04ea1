// The applicant's page, as it is served to its reader: checked as one types, read aloud, worked with the keyboard, printed.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { serve } from "../../examples/web/serve.mjs";
import { inaccessible, launch, out } from "./support.js";

let browser;
let server;
before(async () => {
  server = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** The page, ready; what it asked for and what it complained of are noted. */
async function opened({ query = "", ...options } = {}) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, ...options });
  const heard = { requests: [], complaints: [] };
  page.on("request", (request) => heard.requests.push(request.url()));
  page.on("console", (message) => heard.complaints.push(message.text()));
  page.on("pageerror", (error) => heard.complaints.push(String(error)));
  await page.goto(server.address + query);
  await page.locator("#basis:not(:empty)").waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  return { page, ...heard };
}

const WRITTEN = {
  name: "张三",
  identity: "11010519491231002X",
  phone: "13800138000",
  address: "江西省南昌市青云谱区某路1号",
  title: "青云谱区2023年财政决算报告",
  office: "南昌市青云谱区财政局",
  attachments: "授权委托书\n身份证复印件",
};

async function write(page, written = WRITTEN) {
  for (const [id, text] of Object.entries(written)) await page.fill(`#${id}`, text);
  await page.check("#form_of_supply-paper");
  await page.check("#route-post");
}

const texts = (page, selector) => page.locator(selector).allInnerTexts();
const focused = (page) => page.evaluate(() => document.activeElement.id);

test("it asks only for its own files, once, whatever is written", async () => {
  const { page, requests, complaints } = await opened();
  const loaded = requests.length;
  await write(page);
  await page.fill("#description", "请问这份报告为什么没有公开？");
  await page.click("#check");
  await page.check("#channel-fax");
  await page.click("[data-language=en]");
  await page.waitForTimeout(1000);
  assert.ok(requests.every((url) => url.startsWith(server.address)), requests.join("\n"));
  // The browser asks for the icon when it likes.
  assert.deepEqual(requests.slice(loaded).filter((url) => !url.endsWith("/icon.svg")), []);
  assert.deepEqual(complaints, []);
  assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ["", 0, 0]);
  const policy = await page.locator("meta[http-equiv]").getAttribute("content");
  assert.match(policy, /default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self';/);
  assert.match(await page.locator(".lead").innerText(), /neither sent nor stored/);
  await page.close();
});

test("it has a place for everything the rule knows, and asks for nothing else", async () => {
  const { page } = await opened();
  const places = await page.evaluate(async () => {
    const { describe } = await import("/gongkai/index.js");
    const { properties } = describe({ rule: "request.form", book: "cn", on: "2026-01-05" }).facts;
    const groups = Object.values(properties).map((property) => property["x-one-of"]);
    const places = new Set([...document.querySelectorAll("#form [id]")].map(({ id }) => id));
    for (const kind of ["organisation", "person"]) {
      document.querySelector(`[value=${kind}]`).click();
      for (const { value } of document.querySelector("#identity-kind").options) places.add(value);
      places.add("organisation");
    }
    const facts = Object.keys(properties).filter((fact) => !groups.includes(fact));
    const asked = [...document.querySelectorAll("#form input, #form select, #form textarea")].map(({ name }) => name);
    return { unplaced: facts.filter((fact) => !places.has(fact)), foreign: [...new Set(asked)].filter((name) => !(name in properties)) };
  });
  // Who applies and with which document are facts of the rule by other names; the agency stands at the head of a letter.
  assert.deepEqual(places, { unplaced: [], foreign: ["kind", "identity-kind", "office"] });
  await page.close();
});

test("what is wrong is told on leaving a field, and no longer once it is right", async () => {
  const { page } = await opened();
  const error = page.locator("#identity-error");
  await page.locator("#identity").pressSequentially("1101051949123100");
  assert.ok(await error.isHidden());
  await page.keyboard.press("Tab");
  assert.match(await error.innerText(), /^错误：\s*位数不对，应为 18 位/);
  assert.equal(await page.getAttribute("#identity", "aria-invalid"), "true");
  assert.ok(await page.locator("#corrections").isHidden());
  await page.locator("#identity").focus();
  await page.keyboard.press("End");
  await page.keyboard.type("20");
  assert.equal(await page.locator("#announcer").innerText(), await error.evaluate(({ lastChild }) => lastChild.data));
  assert.equal((await error.innerText()).replace("\n", ""), "错误：校验码不符：应为 X，或者其他位有误。照居民身份证抄写18位号码，末位可以是X。");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("x");
  assert.ok(await error.isHidden());
  assert.equal(await page.getAttribute("#identity", "aria-invalid"), null);
  await page.close();
});

test("all that is to be corrected stands in one list, with the same words at the field", async () => {
  const { page } = await opened();
  await page.fill("#identity", "110105194912310020");
  await page.fill("#email", "zhang.example.cn");
  await page.click("#check");
  assert.equal(await focused(page), "corrections");
  const list = await texts(page, "#corrections-list li");
  assert.deepEqual(list, [
    "请填写姓名或者单位名称",
    "居民身份证号码：校验码不符：应为 X，或者其他位有误。照居民身份证抄写18位号码，末位可以是X。",
    "电子邮箱：缺少“@”。写成 name@example.cn。",
    "信息的名称、文号、内容描述，请至少写一种",
    "请选择要什么形式",
    "请选择怎么拿到",
  ]);
  for (const link of await page.locator("#corrections-list a").all()) {
    await link.click();
    const control = page.locator(":focus");
    assert.ok(await control.evaluate((field) => field.getAttribute("aria-invalid") === "true"));
    const described = (await control.getAttribute("aria-describedby")).split(" ");
    const errors = await Promise.all(described.map((id) => page.locator(`#${id}`).innerText()));
    assert.ok(errors.some((error) => list.some((words) => `：${words}`.endsWith(error.replace(/^错误：\s*/, "：")))), errors.join("\n"));
  }
  await page.screenshot({ path: join(out, "apply-errors.png"), fullPage: true });
  await page.locator("#name").pressSequentially("张");
  assert.equal((await texts(page, "#corrections-list li")).length, 5);
  await write(page, { ...WRITTEN, email: "" });
  assert.ok(await page.locator("#corrections").isHidden());
  assert.ok(await page.locator("#application").isVisible());
  await page.close();
});

test("what may be left out does not hold up the application", async () => {
  const { page } = await opened();
  await write(page, { ...WRITTEN, postcode: "33" });
  await page.click("#check");
  assert.deepEqual(await texts(page, "#corrections-list li"), ["邮政编码：不是6位数字。写6位数字。"]);
  assert.match(await page.locator("#corrections-title").innerText(), /^申请书已经完整/);
  assert.ok(await page.locator("#application").isVisible());
  await page.close();
});

test("an organisation is asked for an organisation's proof of identity", async () => {
  const { page } = await opened({ query: "?lang=en" });
  await page.check("[value=organisation]");
  assert.deepEqual(await page.locator("#identity-kind option").allInnerTexts(), ["Unified social credit code", "Another proof of identity (what it is, and its number)"]);
  await write(page, { ...WRITTEN, name: "某某有限公司", identity: "91350100M000100Y43" });
  await page.click("#check");
  assert.equal(await focused(page), "application");
  assert.match(await page.locator("#letter").innerText(), /单位名称：某某有限公司\s+统一社会信用代码：91350100M000100Y43/);
  await page.close();
});

test("hints come with their reasons, and stop nothing", async () => {
  const { page } = await opened();
  await write(page);
  assert.equal(await page.locator("#hints").innerText(), "");
  await page.fill("#description", "我要举报邻居违建");
  await page.locator(".hint").waitFor();
  assert.equal(await page.getAttribute("#hints", "role"), "status");
  assert.match(await page.locator(".hint").innerText(), /像信访、投诉、举报[^]*“我要举报”[^]*第三十九条第一款/);
  await page.check("#route-email");
  assert.match(await page.locator("#route-hint").innerText(), /电子邮件/);
  await page.fill("#email", "zhang@example.cn");
  await page.keyboard.press("Tab");
  assert.equal(await page.locator("#route-hint").innerText(), "");
  await page.click("#check");
  assert.ok(await page.locator("#application").isVisible());
  await page.click("[data-language=en]");
  assert.match(await page.locator(".hint").innerText(), /looks like a petition/);
  await page.close();
});

test("a click is not pushed away by what leaving a field brings up", async () => {
  const { page } = await opened();
  await page.locator("#description").pressSequentially("请问怎么办？");
  await page.click("#route-post");
  assert.ok(await page.isChecked("#route-post"));
  await page.locator(".hint").waitFor();
  await page.close();
});

test("the day of receipt follows from the channel, and the reply from that, day by day", async () => {
  const { page } = await opened();
  await page.check("#channel-internet");
  await page.fill("#day", "2022-09-30");
  assert.match(await page.locator("#receipt").innerText(), /双方确认之日为收到申请之日。（《中华人民共和国政府信息公开条例》第三十一条第三项）/);
  assert.deepEqual(await page.locator(".due time").evaluateAll((times) => times.map(({ dateTime }) => dateTime)), ["2022-11-02", "2022-10-14", "2022-11-30"]);
  const days = await texts(page, ".strip .hidden");
  assert.equal(days.length, 34);
  assert.match(days[0], /^2022年9月30日，周五，工作日，收到申请，当天不算$/);
  assert.match(days[1], /^2022年10月1日，周六，放假（国庆节）$/);
  assert.match(days[8], /^2022年10月8日，周六，调休上班（国庆节），第 1 天$/);
  assert.match(days[33], /^2022年11月2日，周三，工作日，第 20 天，最迟答复$/);
  const kinds = await page.locator(".strip li").evaluateAll((cells) => cells.map(({ classList }) => classList[0]));
  assert.equal(kinds.filter((kind) => kind === "makeup_workday").length, 2);
  assert.equal(kinds.filter((kind) => kind === "holiday").length, 7);
  assert.equal((await texts(page, ".legend li")).length, 4);

  await page.check("#channel-ordinary_post");
  assert.match(await page.locator("#receipt").innerText(), /没有留电话/);
  await page.fill("#phone", "13800138000");
  assert.doesNotMatch(await page.locator("#receipt").innerText(), /没有留电话/);
  await page.locator("#reply").screenshot({ path: join(out, "apply-reply.png") });
  await page.close();
});

test("days that cannot be worked out, or not for sure, are told", async () => {
  const { page } = await opened();
  await page.fill("#day", "2027-12-06");
  assert.match(await page.locator("#receipt").innerText(), /（暂定）[^]*还没有公布/);
  assert.equal(await page.locator(".strip li.last").count(), 1);
  for (const day of ["", "2019-05-14", "2050-12-30"]) {
    await page.fill("#day", day);
    assert.equal(await page.getAttribute("#day", "aria-invalid"), "true");
    assert.ok(await page.locator("#day-error").isVisible());
    assert.equal(await page.locator(".strip").count(), 0);
  }
  await page.close();
});

test("it can be worked from end to end with the keyboard", async () => {
  const { page } = await opened();
  await page.evaluate(() => { globalThis.print = () => { globalThis.printed = true; }; });
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "form");

  /** Tabs on to a control, each stop with a ring to see. */
  const tabTo = async (selector) => {
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press("Tab");
      const { there, ring } = await page.evaluate((selector) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
        return { there: document.activeElement.matches(selector), ring: outlineStyle !== "none" && parseFloat(outlineWidth) > 0 };
      }, selector);
      assert.ok(ring, `no ring at ${await page.evaluate(() => document.activeElement.outerHTML)} before ${selector}`);
      if (there) return;
    }
    assert.fail(`no way to ${selector}`);
  };
  await tabTo("[name=kind]");
  await tabTo("#name");
  await page.keyboard.type(WRITTEN.name);
  await tabTo("#identity-kind");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.inputValue("#identity-kind"), "passport");
  await tabTo("#identity");
  await page.keyboard.type("E12345678");
  await tabTo("#phone");
  await page.keyboard.type("1380013800");
  await tabTo("#title");
  await page.keyboard.type(WRITTEN.title);
  await tabTo("#form_of_supply-paper");
  await page.keyboard.press("Space");
  await tabTo("#route-pickup");
  await page.keyboard.press("Space");
  await tabTo("#check");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "corrections");
  await tabTo("a[href='#phone']");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "phone");
  await page.keyboard.press("End");
  await page.keyboard.type("0");
  await tabTo("#check");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "application");
  await tabTo("#print");
  await page.keyboard.press("Enter");
  assert.ok(await page.evaluate(() => globalThis.printed));
  await tabTo("[name=channel]");
  await page.keyboard.press("ArrowDown");
  assert.ok(await page.isChecked("#channel-signed_for"));
  assert.match(await page.locator("#receipt").innerText(), /签收之日/);
  await tabTo("summary");
  await page.keyboard.press("Enter");
  assert.match(await page.locator("pre").innerText(), /届满/);
  await page.close();
});

test("the language changes in place, and nothing written is lost", async () => {
  const { page } = await opened();
  await page.fill("#name", "张三");
  await page.click("#check");
  await page.click("[data-language=en]");
  assert.equal(await page.getAttribute("html", "lang"), "en");
  assert.equal(await page.title(), "Error: Ask for government information");
  assert.equal(await page.inputValue("#name"), "张三");
  assert.equal((await texts(page, "#corrections-list li"))[0], "Write the number of your document");
  const chinese = await page.evaluate(() => {
    const own = (node) => !node.parentElement.closest("#letter, .own, small, #title-help, #attachments-help, #document_number-help, script, style, option");
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) => (own(node) && node.parentElement.checkVisibility() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP));
    const found = [];
    while (walker.nextNode()) if (/\p{Script=Han}/u.test(walker.currentNode.data)) found.push(walker.currentNode.data.trim());
    return found;
  });
  assert.deepEqual(chinese, []);
  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await page.locator("#basis:not(:empty)").waitFor({ state: "attached" });
  assert.equal(await page.getAttribute("html", "lang"), "en");
  await page.close();
});

for (const [name, options] of [
  ["by day", { colorScheme: "light" }],
  ["by night", { colorScheme: "dark" }],
  ["on a narrow screen", { viewport: { width: 320, height: 640 } }],
  ["in English by night", { colorScheme: "dark", query: "?lang=en" }],
  ["in English on a narrow screen", { viewport: { width: 320, height: 640 }, query: "?lang=en" }],
]) {
  test(`axe finds nothing wrong with it ${name}, at first, with corrections, or complete`, async () => {
    const { page } = await opened(options);
    const looked = async (state) => {
      assert.deepEqual(await inaccessible(page), [], state);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${state}: wider than the screen`);
      await page.screenshot({ path: join(out, `apply-${name}-${state}.png`.replaceAll(" ", "-")), fullPage: true });
    };
    await looked("at first");
    await page.fill("#day", "2022-09-30");
    await page.fill("#description", "请问怎么办？");
    await page.fill("#identity", "11010519491231");
    await page.click("#check");
    await looked("with corrections");
    await write(page);
    await page.click("#check");
    await looked("complete");
    await page.close();
  });
}

test("the application is printed alone; left blank it can be filled in by hand", async () => {
  const { page } = await opened({ query: "?lang=en" });
  await page.emulateMedia({ media: "print" });
  const shown = () => page.evaluate(() => [...document.querySelectorAll("main > *, body > *, #application > *")].filter((part) => part.checkVisibility()).map(({ id, localName }) => id || localName));
  assert.deepEqual(await shown(), ["main", "application", "letter"]);
  assert.match(await page.locator("#letter").innerText(), /身份证明（名称和号码）：[^]*☐纸质[^]*申请人（签名或者盖章）：[^]*年　　月　　日/);
  await page.emulateMedia({ media: "screen" });
  await write(page);
  await page.emulateMedia({ media: "print" });
  assert.deepEqual(await shown(), ["main", "application", "letter"]);
  const lines = (await page.locator("#letter").innerText()).split(/\n+/);
  assert.deepEqual(lines.slice(0, -1), [
    "政府信息公开申请书",
    "南昌市青云谱区财政局：",
    "根据《中华人民共和国政府信息公开条例》第二十九条第二款，申请公开以下政府信息。",
    "一、申请人",
    "姓名：张三",
    "居民身份证号码：11010519491231002X",
    "联系电话：13800138000",
    "通信地址：江西省南昌市青云谱区某路1号",
    "二、申请公开的信息",
    "名称：青云谱区2023年财政决算报告",
    "三、提供的形式和途径",
    "形式：☑纸质☐电子数据☐查阅、抄录☐其他形式",
    "途径：☐当面领取☑邮寄☐电子邮件☐网上平台☐传真☐其他途径",
    "附件：",
    "1．授权委托书",
    "2．身份证复印件",
    "申请人（签名或者盖章）：",
  ]);
  assert.match(lines.at(-1), /^\d{4}年\d{1,2}月\d{1,2}日$/);
  const pdf = await page.pdf({ path: join(out, "apply.pdf"), preferCSSPageSize: true });
  assert.equal(pdf.toString("latin1").match(/\/Type \/Page\b/g).length, 1);
  await page.close();
});

for (const hasTouch of [false, true]) {
  test(`how a day is worked out unfolds ${hasTouch ? "by touch" : "by mouse"}, and stays so while one goes on`, async () => {
    const { page } = await opened({ hasTouch });
    const summary = page.locator("summary");
    await (hasTouch ? summary.tap() : summary.click());
    await page.waitForTimeout(200);
    assert.ok(await page.locator("details pre").isVisible());
    await page.locator("#name").pressSequentially("张三");
    await page.click("#route-post");
    await page.fill("#day", "2022-09-30");
    await page.waitForTimeout(700);
    assert.match(await page.locator("details pre").innerText(), /2022-11-02/);
    await (hasTouch ? summary.tap() : summary.click());
    assert.ok(await page.locator("details pre").isHidden());
    await page.close();
  });
}

test("a way to get it that leads nowhere is to be corrected before anything is printed", async () => {
  const { page } = await opened();
  await write(page, { ...WRITTEN, address: "" });
  await page.click("#check");
  assert.deepEqual(await texts(page, "#corrections-list li"), ["选了“邮寄”，请填写通信地址，不然机关无法寄给您"]);
  assert.ok(await page.locator("#application").isHidden());
  await page.locator("#corrections-list a").click();
  assert.equal(await focused(page), "address");
  await page.check("#route-email");
  await page.fill("#address", "南昌市某路1号");
  await page.fill("#email", "zhang.example.cn");
  await page.click("#check");
  assert.equal((await texts(page, "#corrections-list li")).length, 1);
  assert.ok(await page.locator("#application").isHidden());
  await page.fill("#email", "zhang@example.cn");
  await page.click("#check");
  assert.ok(await page.locator("#application").isVisible());
  await page.close();
});

test("applicants from abroad get through", async () => {
  const { page } = await opened({ query: "?lang=en" });
  for (const [passport, phone] of [["123456789", "+1 (212) 555-0123"], ["AB123456", "+852 2345 6789"], ["C01X00T47", "010-62345678 转 12"]]) {
    await page.selectOption("#identity-kind", "passport");
    await write(page, { ...WRITTEN, name: "Jane Smith", identity: passport, phone });
    await page.click("#check");
    assert.deepEqual(await texts(page, "#corrections-list li"), []);
    assert.match(await page.locator("#letter").innerText(), new RegExp(`护照号码：${passport}`));
  }
  await page.close();
});

test("what nobody sees is neither checked nor printed: half characters, marks of direction, no width", async () => {
  const { page, complaints } = await opened();
  await write(page, { ...WRITTEN, title: "报告\u202e2023年", name: "张\u200b三", office: "<b>财政局</b>" });
  await page.locator("#description").evaluate((field) => {
    field.value = "某文\ud800件\n第二行";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await page.click("#check");
  assert.match(await page.locator("#letter").innerText(), /^政府信息公开申请书\s+<b>财政局<\/b>：[^]*姓名：张三\s[^]*名称：报告2023年\s[^]*内容描述：某文件\s+第二行/);
  await page.fill("#description", "");
  await page.fill("#title", "\u200b\ufeff");
  assert.deepEqual(await texts(page, "#corrections-list li"), ["信息的名称、文号、内容描述，请至少写一种"]);
  assert.deepEqual(complaints, []);
  await page.close();
});

test("without scripts a blank application is printed, with the choices that the rule has", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(server.address);
  assert.match(await still.locator("main noscript").innerText(), /空白申请书/);
  assert.ok(await still.locator("#letter").isVisible());
  assert.ok(await still.locator("#check").isHidden());
  const blank = await still.locator("#letter").innerText();
  await still.emulateMedia({ media: "print" });
  assert.ok(await still.locator("#letter").isVisible());
  assert.match((await still.pdf({ preferCSSPageSize: true })).toString("latin1"), /\/Type \/Page\b/);
  await context.close();

  const { page } = await opened();
  // The day stands there too once somebody writes; nothing else differs from the page as it is served.
  await page.locator("#application").evaluate((section) => { section.hidden = false; });
  assert.equal(await page.locator("#letter").innerText(), blank);
  const choices = (name) => page.locator(`[name=${name}]`).evaluateAll((inputs) => inputs.map((input) => [input.value, ...[...input.parentElement.querySelectorAll("span")].map((span) => span.textContent)]));
  const ruled = await page.evaluate(async () => {
    const { describe } = await import("/gongkai/index.js");
    const { properties } = describe({ rule: "request.form", book: "cn", on: "2026-01-05" }).facts;
    const named = (fact) => properties[fact].anyOf[0].anyOf[0].oneOf.map((choice) => [choice.const, choice["x-zh"], choice["x-en"].charAt(0).toUpperCase() + choice["x-en"].slice(1)]);
    return { form_of_supply: named("form_of_supply"), route: named("route") };
  });
  for (const name of ["form_of_supply", "route"]) assert.deepEqual(await choices(name), ruled[name]);
  await page.close();
});

for (const [what, pattern, words] of [["the program", /main\.js$/, /没有读入/], ["a part of it", /strip\.js$/, /没有读入/], ["a part of the package", /check\.js$/, /没有读入/], ["the module", /\.wasm$/, /没有读入/]]) {
  test(`it says so at once if ${what} does not come, and still prints a blank application`, async () => {
    const page = await browser.newPage();
    await page.route(pattern, (route) => route.abort());
    await page.goto(server.address);
    await page.waitForFunction(() => /没有读入/.test(document.getElementById("state").textContent), undefined, { timeout: 3000 });
    assert.match(await page.locator("#state").innerText(), words);
    assert.equal(await page.locator("[name=form_of_supply]").count(), 4);
    await page.emulateMedia({ media: "print" });
    assert.match(await page.locator("#letter").innerText(), /申请人（签名或者盖章）/);
    await page.close();
  });
}

test("while the rules are still on their way one may write, and is told", async () => {
  const page = await browser.newPage();
  let go;
  const held = new Promise((resolve) => { go = resolve; });
  await page.route(/\.wasm$/, async (route) => { await held; await route.continue(); });
  await page.goto(server.address, { waitUntil: "domcontentloaded" });
  assert.match(await page.locator("#state").innerText(), /正在读入规则/);
  await page.fill("#name", "张三");
  await page.check("#route-post");
  go();
  await page.locator("#basis:not(:empty)").waitFor({ state: "attached" });
  assert.equal(await page.locator("#state").innerText(), "");
  assert.match(await page.locator("#letter").evaluate((letter) => letter.textContent), /姓名：张三.*☑邮寄/);
  await page.close();
});

test("in forced colours the language in use is told apart", async () => {
  const { page } = await opened({ forcedColors: "active" });
  const backgrounds = await page.locator("[data-language]").evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).backgroundColor));
  assert.notEqual(backgrounds[0], backgrounds[1]);
  await page.close();
});

test("a wrong application is told in the title of the page", async () => {
  const { page } = await opened();
  assert.equal(await page.title(), "申请政府信息公开");
  await page.click("#check");
  assert.equal(await page.title(), "错误：申请政府信息公开");
  await write(page);
  assert.equal(await page.title(), "申请政府信息公开");
  await page.close();
});

test("targets are large enough for a finger, and larger on demand with larger type", async () => {
  const { page } = await opened({ viewport: { width: 320, height: 640 } });
  const lowest = () => page.evaluate(() => Math.min(...[...document.querySelectorAll(".option, button, select, input:not([type=radio], [type=checkbox]), textarea")].filter((target) => target.checkVisibility()).map((target) => target.getBoundingClientRect().height)));
  const type = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  assert.ok(await lowest() >= 44, String(await lowest()));
  await page.click("#large");
  assert.ok(await lowest() >= 60, String(await lowest()));
  assert.ok(await type() >= 18);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  assert.deepEqual(await inaccessible(page), []);
  assert.match(page.url(), /\?type=large$/);
  await page.screenshot({ path: join(out, "apply-large-narrow.png"), fullPage: true });
  await page.close();
});

test("an office's own link fills in its name; who leaves with something written is asked first", async () => {
  const { page } = await opened({ query: `?office=${encodeURIComponent("某市财政局")}` });
  assert.equal(await page.inputValue("#office"), "某市财政局");
  const asked = [];
  page.on("dialog", async (dialog) => { asked.push(dialog.type()); await dialog.accept(); });
  await page.locator("#name").pressSequentially("张三");
  await page.reload();
  assert.deepEqual(asked, ["beforeunload"]);
  await page.close();
});

test("another kind of applicant has another number; an application handed in on a day of rest is remarked on", async () => {
  const { page } = await opened();
  await write(page);
  await page.check("[value=organisation]");
  assert.equal(await page.inputValue("#identity"), "");
  await page.fill("#day", "2026-09-05");
  assert.match(await page.locator("#receipt").innerText(), /2026年9月5日是休息日/);
  await page.fill("#day", "2026-09-07");
  assert.doesNotMatch(await page.locator("#receipt").innerText(), /休息日/);
  assert.match(await page.locator("#letter").evaluate((letter) => letter.textContent), /2026年9月7日$/);
  await page.close();
});

test("its server packs what it serves", async () => {
  for (const encoding of ["br", "gzip"]) {
    const { headers } = await fetch(`${server.address}gongkai/gongkai_wasm_bg.wasm`, { headers: { "accept-encoding": encoding } });
    assert.deepEqual([headers.get("content-encoding"), headers.get("content-type"), headers.get("vary")], [encoding, "application/wasm", "accept-encoding"]);
  }
});

test("once it was opened, it opens without a line, whole", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const failed = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  await page.goto(server.address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller && (await navigator.serviceWorker.getRegistration()).active?.state !== "activated") await new Promise((later) => setTimeout(later, 50));
  });
  await context.setOffline(true);
  await page.goto(`${server.address}?lang=en`);
  await page.locator("#basis:not(:empty)").waitFor({ state: "attached" });
  await write(page, { ...WRITTEN, office: "" });
  await page.click("#check");
  assert.ok(await page.locator("#application").isVisible());
  assert.deepEqual(failed.filter((url) => !url.endsWith("icon.svg")), []);
  // What is kept are the page's files and nothing else.
  const kept = await page.evaluate(async () => (await (await caches.open("gongkai-apply")).keys()).map(({ url }) => new URL(url).pathname));
  const served = await Promise.all([...new Set(kept)].map((path) => fetch(new URL(path, server.address))));
  assert.ok(served.every(({ ok }) => ok));
  await context.close();
});

test("the application is copied as text, the due day saved as a calendar", async () => {
  const context = await browser.newContext({ acceptDownloads: true, permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(server.address);
  await page.locator("#basis:not(:empty)").waitFor({ state: "attached" });
  await write(page);
  await page.click("#check");
  await page.click("#copy");
  await page.locator("#copied:not(:empty)").waitFor();
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
  assert.deepEqual(copied.slice(0, 5), ["政府信息公开申请书", "南昌市青云谱区财政局：", "根据《中华人民共和国政府信息公开条例》第二十九条第二款，申请公开以下政府信息。", "一、申请人", "姓名：张三"]);
  await page.fill("#day", "2022-09-30");
  const [file] = await Promise.all([page.waitForEvent("download"), page.click("#calendar")]);
  assert.equal(file.suggestedFilename(), "申请政府信息公开.ics");
  const calendar = readFileSync(await file.path(), "utf8");
  assert.match(calendar, /^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:20221102[^]*END:VCALENDAR\r\n$/);
  await page.fill("#day", "2050-12-30");
  assert.ok(await page.locator("#calendar").isHidden());
  assert.deepEqual(complaints, []);
  await context.close();
});
