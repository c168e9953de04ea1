/** One text, screened: places as JavaScript slices it, refusals in both languages, what is masked is clean. */

import assert from "node:assert/strict";
import { before, test } from "node:test";

import { GongkaiError, init, loadRulebook, screen } from "../../bindings-wasm/pkg/node.js";

const ON = "2024-06-03";
const TEXT = "😀联系人：张三，手机１３８-0000-0000，监督电话：0793-8000000。😀\n秘密★20年\n";
const PERSONAL = { rule: "screen.personal" };

before(() => init());

test("places are those of JavaScript", () => {
  const found = Object.fromEntries(screen(TEXT, ON).findings.map(({ kind, start, end }) => [kind, TEXT.slice(start, end)]));
  assert.equal(found.name, "张三");
  assert.equal(found.mobile, "１３８-0000-0000");
  assert.equal(found.secrecy_mark, "秘密★20年");
});

test("what is masked is clean", () => {
  for (const mask of ["partial", "full", "kind"]) {
    const { masked } = screen(TEXT, ON, "cn", { ...PERSONAL, mask });
    assert.deepEqual(screen(masked, ON, "cn", PERSONAL).findings, []);
  }
});

test("a permission lets a hotline stay", () => {
  const { findings, masked } = screen(TEXT, ON, "cn", { ...PERSONAL, permits: ["duty_contacts"], mask: "partial" });
  assert.deepEqual(
    findings.filter(({ kind }) => kind === "landline").map(({ permittedBy }) => permittedBy.id),
    ["duty_contacts"],
  );
  assert.ok(masked.includes("0793-8000000"));
});

test("a rulebook of one's own screens too", () => {
  const book = loadRulebook(`
    [book]
    id = "own"
    title = { zh = "本局办法", en = "our own rules" }
    scope = { zh = "本局", en = "our office" }
    version = "1"
    extends = "cn"
  `);
  assert.equal(screen(TEXT, ON, book, PERSONAL).outcome, "mask_first");
});

test("what is wrong is told in both languages", () => {
  assert.throws(
    () => screen("x", ON, "cn", { permits: ["duty_contact"] }),
    (error) => error instanceof GongkaiError && error.path === "facts.permits[0]" && error.helpEn === "did you mean `duty_contacts`?",
  );
  assert.throws(() => screen("x", ON, "cn", { masks: "full" }), GongkaiError);
  assert.throws(() => screen(1, ON), GongkaiError);
});
