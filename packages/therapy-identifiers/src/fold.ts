/** Full-width characters, dashes and odd spaces as their ASCII twins, one for one, so that positions stay. */
export const fold = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E\u2010-\u2015\u2212\s\u200B-\u200D\u2060]/g, (char) =>
    char > "\uFF00" && char < "\uFF5F"
      ? String.fromCharCode(char.charCodeAt(0) - 0xfee0)
      : /[\u2010-\u2015\u2212]/.test(char)
        ? "-"
        : " ",
  );
