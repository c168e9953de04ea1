/** The compiled module: fetched, compiled, and refused if it is not the one that this program was made with. */

import { GongkaiError, problem } from "./error.js";
import { STAMP } from "./stamp.js";

/** The section of the module that says which it is. */
const SECTION = "gongkai";

const NOT_LOADED = {
  unread: [
    ["规则模块没有读入", "核对 .wasm 文件的地址；打包或部署后找不到文件的，改用 gongkai/inline；可再次执行 init()"],
    ["the module could not be read", "check the address of the .wasm file; where files get lost on the way, use gongkai/inline; init() may be tried again"],
  ],
  uncompiled: [
    ["规则模块无法编译", "内容安全策略须有 'wasm-unsafe-eval'，文件须为完整的 .wasm；可再次执行 init()"],
    ["the module could not be compiled", "a content security policy needs 'wasm-unsafe-eval', and the file has to be the whole .wasm; init() may be tried again"],
  ],
  foreign: [
    ["该模块不属于本版本的程序包", "从同一程序包取用 .wasm 与 .js，并清除旧的缓存；可再次执行 init()"],
    ["the module does not belong to this version of the package", "take .wasm and .js from the same package, and clear what is cached; init() may be tried again"],
  ],
};

function refuseModule(why, detail, cause) {
  const [zh, en] = NOT_LOADED[why];
  throw new GongkaiError([problem("load_failed", "source", [`${zh[0]}：${detail}`, zh[1]], [`${en[0]}: ${detail}`, en[1]])], { cause });
}

/** The module that `load` gives: by its address, as a response, as bytes, or compiled already. */
export async function compiled(load) {
  const module = await compile(await read(load));
  const [section] = WebAssembly.Module.customSections(module, SECTION);
  const stamp = section === undefined ? "?" : new TextDecoder().decode(section);
  if (stamp !== STAMP) refuseModule("foreign", `${stamp} ≠ ${STAMP}`);
  return module;
}

async function read(load) {
  try {
    const source = await load();
    const isAddress = typeof source === "string" || is(source, "URL") || is(source, "Request");
    const given = isAddress ? await fetch(source) : source;
    if (is(given, "Response") && !given.ok) throw new Error(`${given.status} ${given.url}`);
    return given;
  } catch (cause) {
    return refuseModule("unread", said(cause), cause);
  }
}

async function compile(source) {
  if (is(source, "WebAssembly.Module")) return source;
  try {
    if (!is(source, "Response")) return await WebAssembly.compile(source);
    // While it still comes in, where the server says what it is.
    const isTold = source.headers.get("content-type")?.startsWith("application/wasm") && "compileStreaming" in WebAssembly;
    return isTold ? await WebAssembly.compileStreaming(source) : await WebAssembly.compile(await source.arrayBuffer());
  } catch (cause) {
    return refuseModule("uncompiled", said(cause), cause);
  }
}

const said = (cause) => (cause instanceof Error ? cause.message : String(cause));
const is = (value, name) => Object.prototype.toString.call(value) === `[object ${name}]`;
