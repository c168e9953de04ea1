// The page of the county's working day, opened from disk as its reader does: COUNTY_HTML names it; without that it is written first.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { inaccessible, launch, out } from "./support.js";

let browser;
let address;

function written() {
  const file = join(out, "county.html");
  execFileSync("cargo", ["run", "--quiet", "--package", "gongkai-examples", "--", "--on", "2022-11-02", "--html", file], {
    cwd: fileURLToPath(new URL("../../", import.meta.url)),
    stdio: ["ignore", "ignore", "inherit"],
  });
  return file;
}

before(async () => {
  address = pathToFileURL(process.env.COUNTY_HTML ? resolve(process.env.COUNTY_HTML) : written()).href;
  browser = await launch();
});
after(() => browser?.close());

async function opened(options) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const heard = { requests: [], complaints: [] };
  page.on("request", (request) => heard.requests.push(request.url()));
  page.on("console", (message) => heard.complaints.push(message.text()));
  page.on("pageerror", (error) => heard.complaints.push(String(error)));
  await page.goto(address);
  return { page, ...heard };
}

test("it has its timeline picture, and asks for nothing", async () => {
  const { page, requests, complaints } = await opened();
  const picture = page.locator("svg.timeline");
  assert.ok(await picture.isVisible());
  const seen = await picture.evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const shown = (mark) => {
      const box = mark.getBoundingClientRect();
      const { fill, stroke, opacity, visibility } = getComputedStyle(mark);
      const inside = box.left >= frame.left - 1 && box.right <= frame.right + 1 && box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1;
      return inside && box.width + box.height > 0 && Number(opacity) > 0 && visibility === "visible" && [fill, stroke].some((paint) => !["none", "rgba(0, 0, 0, 0)"].includes(paint));
    };
    const marks = [...svg.querySelectorAll("rect, circle, path, line, polygon")].filter((mark) => !mark.closest("defs"));
    return {
      marks: marks.length,
      shown: marks.filter(shown).length,
      colours: new Set(marks.filter(shown).map((mark) => getComputedStyle(mark).fill)).size,
      words: [...svg.querySelectorAll("text")].filter((text) => text.getBoundingClientRect().width > 0).length,
      name: svg.querySelector("title")?.textContent ?? "",
    };
  });
  assert.ok(seen.marks >= 50 && seen.shown === seen.marks, JSON.stringify(seen));
  assert.ok(seen.colours >= 4 && seen.words >= 20 && seen.name.length > 0, JSON.stringify(seen));
  assert.deepEqual(requests, [address]);
  assert.deepEqual(complaints, []);
  assert.equal(await page.locator("html").getAttribute("lang"), "zh-CN");
  await page.screenshot({ path: join(out, "county.png"), fullPage: true });
  await picture.screenshot({ path: join(out, "county-timeline.png") });
  await page.close();
});

for (const [name, options] of [
  ["by day", { colorScheme: "light" }],
  ["by night", { colorScheme: "dark" }],
  ["on a narrow screen", { colorScheme: "light", viewport: { width: 360, height: 740 } }],
]) {
  test(`axe finds nothing wrong with it ${name}`, async () => {
    const { page } = await opened(options);
    assert.deepEqual(await inaccessible(page), []);
    await page.screenshot({ path: join(out, `county-${name.replaceAll(" ", "-")}.png`) });
    await page.close();
  });
}

test("everything in it can be reached and worked with the keyboard", async () => {
  const { page } = await opened();
  const expected = await page.evaluate(() => {
    const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex='-1'])")];
    const shown = all.filter((element) => element.checkVisibility());
    shown.forEach((element, i) => { element.dataset.place = String(i); });
    return shown.length;
  });
  assert.ok(expected > 5, `${expected} places`);
  const reached = [];
  for (let i = 0; i < expected; i += 1) {
    await page.keyboard.press("Tab");
    reached.push(await page.evaluate(() => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement);
      const ring = (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
      return `${document.activeElement.dataset.place}${ring ? "" : " without a ring"}`;
    }));
  }
  assert.deepEqual(reached, Array.from({ length: expected }, (_, i) => String(i)));

  const summary = page.locator("summary:visible").first();
  const open = () => summary.evaluate((element) => element.parentElement.open);
  const before = await open();
  await summary.focus();
  await page.keyboard.press("Enter");
  assert.equal(await open(), !before);

  const link = page.locator("a[href^='#']:visible").first();
  const target = await link.getAttribute("href");
  await link.focus();
  await page.keyboard.press("Enter");
  assert.ok(page.url().endsWith(target));
  await page.locator(target).waitFor({ state: "visible" });
  await page.close();
});
