/** Opens pages of the site in Chromium, from a server on loopback. */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { site } from "./site.ts";

const types: { readonly [extension: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** The path of Chromium, if it is installed. */
export const program: string | undefined = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((each) =>
  existsSync(each),
);

/** How a page is shown. */
export interface View {
  readonly width: number;
  readonly scheme: "light" | "dark";
}

/** Opens pages; close it afterwards. */
export interface SiteBrowser {
  /** Opens a page and calls `use` with it; returns its result and the addresses of requests to other hosts. */
  open<Result>(
    file: string,
    view: View,
    use: (page: Page) => Promise<Result>,
  ): Promise<{ readonly result: Result; readonly outside: readonly string[] }>;
  close(): Promise<void>;
}

/** Starts the server and the browser. */
export async function openSite(): Promise<SiteBrowser> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname);
    const file = path.join(site, name);
    if (!file.startsWith(site) || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[path.extname(file)] ?? "text/plain" }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({
    executablePath: program!,
    args: ["--no-sandbox", "--disable-gpu"],
    timeout: 300_000,
  });
  return {
    open: (file, view, use) => open(browser, rootOf(server), file, view, use),
    close: () => close(browser, server),
  };
}

async function open<Result>(
  browser: Browser,
  root: string,
  file: string,
  { width, scheme }: View,
  use: (page: Page) => Promise<Result>,
) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  try {
    // A limit for what hangs, not for what is slow.
    context.setDefaultTimeout(600_000);
    const page = await context.newPage();
    const outside: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(root)) outside.push(request.url());
    });
    await page.goto(root + file);
    return { result: await use(page), outside };
  } finally {
    await context.close();
  }
}

function rootOf(server: Server): string {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no address");
  return `http://127.0.0.1:${address.port}/`;
}

async function close(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  server.close();
}
