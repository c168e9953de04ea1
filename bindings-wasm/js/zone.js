/** Local times of a zone, converted by the platform, which knows the zones; the core is built without them here. */

import { text } from "./check.js";
import { refuse } from "./error.js";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/**
 * `moment` reads a point in time and gives Beijing time, as the core does.
 */
export function beijing(local, zone, moment) {
  const clock = clockOf(text(zone, "zone"));
  // Read as Beijing time: the core says whether it is a time at all, and writes it in its one form.
  const written = moment(text(local, "local")).slice(0, -"+08:00".length);
  if (!/^.{10}[Tt ][\d:.]+$/.test(local)) {
    refuse(
      "bad_instant",
      "local",
      ["时刻已带时差或时区，与 zone 重复", "时差与时区只写一个"],
      ["the time has an offset or a zone of its own beside `zone`", "give offset or zone alone"],
    );
  }
  const offsets = offsetsAt(Date.parse(`${written.slice(0, 19)}Z`), clock);
  if (offsets.length === 0) {
    refuse(
      "nonexistent_time",
      "local",
      [`${zone} 当日调快时钟，${local} 这一时刻不存在`, "请写实际的时刻，或写明与 UTC 的时差"],
      [`${local} does not exist in ${zone}: the clocks went forward over it`, "give the time that the clocks showed, or the offset from UTC"],
    );
  }
  const instants = offsets.map((offset) => written + shown(offset));
  if (instants.length > 1) {
    refuse(
      "ambiguous_time",
      "local",
      [`${zone} 当日调慢时钟，${local} 出现两次`, `请写明是 ${instants.join(" 还是 ")}`],
      [`${local} occurs twice in ${zone}: the clocks went back over it`, `say which: ${instants.join(" or ")}`],
    );
  }
  return moment(instants[0]);
}

/** What the clocks of a zone show, as a formatter. */
function clockOf(zone) {
  try {
    if (!/^[A-Za-z]/.test(zone)) throw new RangeError();
    return new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric",
    });
  } catch {
    return refuse(
      "unknown_zone",
      "zone",
      [`没有名为“${zone}”的时区`, "请用 IANA 时区名，如 Asia/Shanghai"],
      [`there is no time zone \`${zone}\``, "use an IANA name, such as Asia/Shanghai"],
    );
  }
}

/** The offsets from UTC, in milliseconds, under which the clocks show `local` (written as if it were UTC), the earlier instant first. */
function offsetsAt(local, clock) {
  const nearby = [local - DAY, local, local + DAY].map((instant) => offsetOf(instant, clock));
  return [...new Set(nearby)].filter((offset) => offsetOf(local - offset, clock) === offset).sort((a, b) => b - a);
}

function offsetOf(instant, clock) {
  const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) - instant;
}

function shown(offset) {
  const minutes = Math.abs(offset) / MINUTE;
  const two = (n) => String(n).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
