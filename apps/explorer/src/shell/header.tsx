/** The header: the name of the page, its tabs, the link to its state, the language and the colors. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { currentFragment, tab } from "../state/page.ts";
import { tabs } from "../state/tabs.ts";
import { colors, language, switchLanguage } from "../state/settings.ts";
import type { TextKey } from "../texts/en.ts";
import { text } from "../texts/text.ts";

/** The header. */
export function Header(): VNode {
  return (
    <header class="bar">
      <span class="brand" title={text("local")}>
        <img src="./icon.svg" alt="" width="20" height="20" />
        <b>{text("title")}</b>
      </span>
      <nav aria-label={text("title")}>
        {tabs.map((name) => (
          <a
            key={name}
            href={`#${name}`}
            aria-current={tab.value === name ? "page" : undefined}
            onClick={(event) => {
              event.preventDefault();
              tab.value = name;
            }}
          >
            {text(name)}
          </a>
        ))}
      </nav>
      <span class="tools">
        <CopyLink />
        <button type="button" class="plain" onClick={switchLanguage} lang={language() === "en" ? "zh-Hans" : "en"}>
          {text("otherLanguage")}
        </button>
        <ColorsButton />
      </span>
    </header>
  );
}

function CopyLink(): VNode {
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(`${location.href.split("#", 1)[0]}#${await currentFragment()}`);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <button type="button" class="plain" onClick={() => void copy()}>
      {text(isCopied ? "copied" : "copyLink")}
    </button>
  );
}

const nextColors: {
  readonly [now: string]: { readonly next: string; readonly sign: string; readonly title: TextKey };
} = {
  system: { next: "light", sign: "◐", title: "colorsSystem" },
  light: { next: "dark", sign: "○", title: "colorsLight" },
  dark: { next: "system", sign: "●", title: "colorsDark" },
};

function ColorsButton(): VNode {
  const { next, sign, title } = nextColors[colors.value] ?? nextColors["system"]!;
  return (
    <button
      type="button"
      class="plain sign"
      aria-label={text(title)}
      title={text(title)}
      onClick={() => void (colors.value = next)}
    >
      {sign}
    </button>
  );
}
