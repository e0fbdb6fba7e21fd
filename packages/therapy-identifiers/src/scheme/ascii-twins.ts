/** Replaces full-width characters, dashes and unusual spaces by their ASCII equivalents, one for one, so that offsets stay valid. */
export const toAsciiTwins = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E\u2010-\u2015\u2212\s\u200B-\u200D\u2060]/g, (char) =>
    char > "\uFF00" && char < "\uFF5F"
      ? String.fromCharCode(char.charCodeAt(0) - 0xfee0)
      : /[\u2010-\u2015\u2212]/.test(char)
        ? "-"
        : " ",
  );
