/** What the reader takes along besides paper: the application as text, the due day as a calendar file. Nothing leaves the device by itself. */

import { readLog } from "./gongkai/index.js";
import { lang } from "./language.js";

/** The application as plain text, a line for each paragraph. */
export function letterText(letter) {
  const lines = [...letter.querySelectorAll("h3, h4, p, li")].map((line) => line.textContent.trim());
  return `${lines.filter(Boolean).join("\n")}\n`;
}

/** The calendar (RFC 5545) of a request received on a day: when the reply is due. */
export function calendarOf(received, subject, today) {
  const row = { request: subject || "申请政府信息公开", event: "received", date: received };
  const { agenda } = readLog([row], { agenda: { on: today < received ? received : today, domain: "gongkai.invalid" }, calendar: { provisional: true }, lang: lang() });
  return agenda;
}

/** Hands over a file, as if it had been downloaded. */
export function save(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
