/** Opens a built page in a browser, from a server on loopback. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { run } from "./run.ts";

const types: { readonly [extension: string]: string } = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** The path of Chromium, if it is installed. */
export const chromium: string | undefined = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((each) =>
  existsSync(each),
);

/** Opens `index.html` of a folder and returns the text that its script writes into the body. */
export async function textOfPage(program: string, folder: string, profile: string): Promise<string> {
  const server = createServer((request, response) => {
    const name = path.basename(new URL(request.url ?? "/", "http://page").pathname) || "index.html";
    const file = [path.join(folder, name), path.join(folder, "assets", name)].find((each) => existsSync(each));
    if (file === undefined) return void response.writeHead(404).end();
    const headers = {
      "content-type": types[path.extname(file)] ?? "application/octet-stream",
      // A strict content security policy: no `eval`, no inline scripts.
      "content-security-policy": "default-src 'self'",
    };
    response.writeHead(200, headers).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const address = server.address();
    if (typeof address !== "object" || address === null) throw new Error("the page has no address");
    const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
    const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
    const url = `http://127.0.0.1:${address.port}/index.html`;
    const arguments_ = [
      ...flags,
      ...quiet,
      `--user-data-dir=${profile}`,
      "--virtual-time-budget=10000",
      "--dump-dom",
      url,
    ];
    const html = await run(program, arguments_, { cwd: folder });
    return /<body>([^<]*)/.exec(html)?.[1]?.trim() ?? "no body";
  } finally {
    server.close();
  }
}
