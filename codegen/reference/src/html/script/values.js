  // What do I have to send? The conditions and rules of the tables, judged over
  // what was picked, by Kleene's logic, as the server judges them: only a
  // definite answer counts.

  const [TRUE, UNKNOWN, FALSE] = [1, 0, -1];
  const truth = (holds) => (holds ? TRUE : FALSE);
  const every = (truths) => Math.min(TRUE, ...truths);
  const some = (truths) => Math.max(FALSE, ...truths);

  /** A number as its digits without zeros at the end, and how many stand after the point. */
  function number(text) {
    const match = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
    if (!match) return null;
    const [, sign, whole, part = "", power = "0"] = match;
    const [digits, scale] = [BigInt(sign + whole + part), part.length - Number(power)];
    return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : shortest(digits, scale);
  }

  function shortest(digits, scale) {
    while (scale > 0 && digits % 10n === 0n) { digits /= 10n; scale -= 1 }
    return { digits, scale };
  }

  /** The sum of two numbers, or null if it has more than 28 digits. */
  function plus(one, other) {
    const scale = Math.max(one.scale, other.scale);
    const [left, right] = [one, other].map(({ digits, scale: own }) => digits * 10n ** BigInt(scale - own));
    const sum = shortest(left + right, scale);
    return String(sum.digits).replace("-", "").length > 28 || sum.scale > 28 ? null : sum;
  }

  function compareNumbers(one, other) {
    const scale = Math.max(one.scale, other.scale);
    const [left, right] = [one, other].map(({ digits, scale: own }) => digits * 10n ** BigInt(scale - own));
    return left < right ? -1 : left > right ? 1 : 0;
  }

  const date = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text)
    && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ? text : null;

  /** Minutes in UTC, the second, and its fraction without zeros at the end (RFC 3339). */
  function instant(text) {
    const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?:Z|([+-])(\d{2}):(\d{2}))$/.exec(text);
    if (!match || !date(match[1])) return null;
    const [, day, hour, minute, second, fraction = "", sign = "+", ahead = "0", aheadMinutes = "0"] = match;
    if (hour > 23 || minute > 59 || second > 60 || ahead > 23 || aheadMinutes > 59) return null;
    const offset = (sign === "-" ? -1 : 1) * (Number(ahead) * 60 + Number(aheadMinutes));
    const minutes = Date.parse(`${day}T${hour}:${minute}:00Z`) / 60000 - offset;
    if (second === "60" && ((minutes % 1440) + 1440) % 1440 !== 1439) return null;
    return [minutes, Number(second), fraction.replace(/0+$/, "")];
  }

  /** A day or local time in a format, as ISO 8601 writes it: these are in the order of time. Null if it is none. */
  function plain({ format, kind }, text) {
    if (!format) return text;
    const parts = [];
    const source = format.replace(/yyyy|MM|dd|HH|mm|ss|[^]/gu, (piece) => {
      if (piece.length > 1 && parts.push(piece)) return `(\\d{${piece.length}})`;
      return piece.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
    });
    const match = new RegExp(`^${source}$`, "u").exec(text);
    if (!match) return null;
    const { yyyy, MM, dd, HH = "00", mm = "00", ss = "00" } = Object.fromEntries(parts.map((part, index) => [part, match[index + 1]]));
    const day = date(`${yyyy}-${MM}-${dd}`);
    if (!day || HH > 23 || mm > 59 || ss > 59) return null;
    return kind === "date" ? day : `${day}T${HH}:${mm}:${ss}`;
  }

  /** Whether a text is a value of a row: what is none is neither this nor that. */
  function isValue(row, text) {
    if (row.format) return plain(row, text) !== null;
    if (row.kind === "instant") return instant(text) !== null;
    if (row.kind === "date") return date(text) !== null;
    if (row.kind !== "integer" && row.kind !== "decimal") return isText(row, text);
    const value = number(text);
    if (!value) return false;
    const [length, whole] = [String(value.digits).replace("-", "").length, value.scale === 0];
    if (row.kind === "integer" && (!whole || BigInt.asIntN(64, value.digits) !== value.digits)) return false;
    if (!isText(row, textOf(row, text))) return false;
    if (!isWithin(row.range ?? {}, (bound) => compareNumbers(value, number(bound)))) return false;
    const { total = 28, integer = 28, fraction = 28 } = row.digits ?? {};
    const before = value.digits === 0n ? 0 : Math.max(length - value.scale, 0);
    return row.kind === "integer" || (before + value.scale <= total && before <= integer && value.scale <= fraction);
  }

  /** Whether a value lies within bounds, given how it compares with each. */
  function isWithin({ min, above, max, below }, compared) {
    return (min === undefined || compared(min) >= 0) && (above === undefined || compared(above) > 0)
      && (max === undefined || compared(max) <= 0) && (below === undefined || compared(below) < 0);
  }

  /** How a value travels as text. */
  function textOf(row, value) {
    if (row.kind !== "integer" && !/e/i.test(row.kind === "decimal" ? value : "")) return value;
    const { digits, scale } = number(value);
    const all = String(digits).replace("-", "").padStart(scale + 1, "0");
    const [whole, part] = [all.slice(0, all.length - scale), all.slice(all.length - scale)];
    return (digits < 0n ? "-" : "") + whole + (scale > 0 ? `.${part}` : "");
  }

  /** Whether a text has so many characters, which are code points. */
  const isSoLong = (length, text) => isWithin(length, (bound) => [...text].length - bound);

  /** Whether a text has so many bytes in UTF-8. */
  const isSoWide = (bytes, text) => isWithin(bytes, (bound) => new TextEncoder().encode(text).length - bound);

  /** Whether a text keeps to the constraints of its row. */
  function isText({ text: limits }, text) {
    if (!limits) return true;
    return isSoLong(limits.length, text) && isSoWide(limits.bytes, text)
      && (limits.pattern === null || matches(limits.pattern, text));
  }

  /** Whether the whole of a text matches; an escaped sign is itself, whatever else it means here. */
  function matches(pattern, text) {
    const source = pattern.replace(/\\([^0-9A-Za-z])/g, (_, sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
    return new RegExp(`^(?:${source})$`, "u").test(text);
  }

  function compare(kind, one, other) {
    if (kind === "integer" || kind === "decimal") return compareNumbers(number(one), number(other));
    if (kind !== "instant") return one < other ? -1 : one > other ? 1 : 0;
    const [left, right] = [instant(one), instant(other)];
    const index = left.findIndex((part, place) => part !== right[place]);
    return index < 0 ? 0 : left[index] < right[index] ? -1 : 1;
  }

