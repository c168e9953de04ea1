/** How the elements look: all colours are variables, all pieces parts, type is that of the page. */

export const SHEET = new CSSStyleSheet();
SHEET.replaceSync(`
:host { display: block; font: inherit; line-height: 1.65; color: var(--gongkai-ink, inherit); overflow-wrap: anywhere;
  --line: var(--gongkai-line, color-mix(in srgb, currentColor 25%, transparent)); --pale: var(--gongkai-pale, color-mix(in srgb, currentColor 7%, transparent));
  --soft: var(--gongkai-soft, color-mix(in srgb, currentColor 78%, transparent)); --accent: var(--gongkai-accent, light-dark(#1b5e9e, #8cc0f2));
  --on-accent: var(--gongkai-on-accent, light-dark(#fff, #0d1a28)); --wrong: var(--gongkai-wrong, light-dark(#b3261e, #ff9a91));
  --off: var(--gongkai-off, light-dark(#fbe3e1, #432322)); --makeup: var(--gongkai-makeup, light-dark(#d6eddd, #1d3a29)); }
:host([hidden]) { display: none; }
p, h2, ol, ul, dl, dd, fieldset { margin: 0; padding: 0; border: 0; }
[part="body"] { display: grid; gap: .7rem; }
[part="question"] { font-weight: 700; font-size: 1.15em; }
[part="help"], [part="basis"], [part="note"], [part="progress"] { color: var(--soft); font-size: .92em; }
[part="error"] { color: var(--wrong); }
[part="buttons"] { display: flex; flex-wrap: wrap; gap: .6rem; }
button, input:not([type="checkbox"], [type="radio"]), textarea, select { min-height: var(--gongkai-target, 44px); padding: .4rem .9rem; border: 1px solid var(--line); border-radius: 6px;
  background: transparent; color: inherit; font: inherit; box-sizing: border-box; }
input:not([type="checkbox"], [type="radio"]), textarea, select { width: 100%; border-color: color-mix(in srgb, currentColor 60%, transparent); }
button { min-width: 5.5rem; border-color: var(--accent); color: var(--accent); cursor: pointer; font-weight: 600; }
button[part~="yes"], button[part~="no"] { background: var(--accent); color: var(--on-accent); }
button[part~="plain"] { min-width: 0; border-color: transparent; padding-inline: .2rem; text-decoration: underline; font-weight: 400; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
[part="verdict"], [part="due"], [part="status"] { padding: .7rem 1rem; border-left: 5px solid var(--accent); background: var(--pale); font-weight: 700; font-size: 1.2em; }
[part="duties"], [part="answers"], [part="events"] { padding-left: 1.4em; }
[part="answers"] li { min-height: var(--gongkai-target, 44px); }
[part="field"] { display: grid; gap: .2rem; }
label, [part="label"] { font-weight: 600; }
[part="option"] { display: flex; align-items: center; gap: .6rem; min-height: var(--gongkai-target, 44px); font-weight: 400; }
[part="option"] input { width: 1.3rem; height: 1.3rem; margin: 0; flex: none; accent-color: var(--accent); }
[part="strip"] { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 3px; max-width: 34rem; list-style: none; text-align: center; }
[part~="day"] { padding: .2rem 0; border: 1px solid var(--line); border-radius: 5px; line-height: 1.25; }
[part~="weekend"] { background: var(--pale); }
[part~="holiday"], [part~="closure"] { background: var(--off); }
[part~="makeup_workday"] { background: var(--makeup); }
[part~="start"] { border: 2px dashed var(--accent); }
[part~="last"] { background: var(--accent); color: var(--on-accent); outline: 2px solid transparent; }
[part="date"] { display: block; font-size: .8em; font-variant-numeric: tabular-nums; }
[part="sign"] { font-weight: 700; font-variant-numeric: tabular-nums; }
summary { min-height: var(--gongkai-target, 44px); display: flex; align-items: center; color: var(--accent); cursor: pointer; width: fit-content; }
summary::before { content: "▸"; margin-right: .4em; }
details[open] > summary::before { content: "▾"; }
pre { margin: 0; font: inherit; white-space: pre-wrap; color: var(--soft); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`);
