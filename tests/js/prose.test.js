// The guides' JavaScript says what the package does: every `expression; // value` line is run and compared.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as gongkai from "../../bindings-wasm/pkg/node.js";

const AsyncFunction = (async () => {}).constructor;
const guides = ["README.md", "bindings-wasm/js/README.md"];

/** A block as the body of a function that is given the package's exports, its comments turned into comparisons. */
function body(block) {
  return block
    .replaceAll(/^import \{(.+)\} from "gongkai";$/gm, "const {$1} = gongkai;")
    .replaceAll(/^(\S.*); \/\/ ("[^"]*"|true|false|-?\d+)$/gm, "equal($1, $2);");
}

for (const guide of guides) {
  const text = readFileSync(new URL(`../../${guide}`, import.meta.url), "utf8");
  const blocks = [...text.matchAll(/^```js\n(.*?)^```$/gms)].map(([, block]) => block).filter((block) => block.includes('from "gongkai"'));

  test(`${guide} shows what the package answers`, async () => {
    let compared = 0;
    const equal = (actual, shown) => {
      compared += 1;
      assert.equal(actual, shown);
    };
    for (const block of blocks) await new AsyncFunction("gongkai", "equal", body(block))(gongkai, equal);
    assert.ok(compared >= 2, `only ${compared} lines of ${guide} were compared`);
  });
}
