/** The built page on loopback, and Chromium. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the built page. */
export const dist: string = fileURLToPath(new URL("../dist/", import.meta.url));

/** The path of Chromium, if it is installed. */
export const chromium: string | undefined = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((each) =>
  existsSync(each),
);

const types: { readonly [extension: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** Serves the built page; the address ends with `/`. */
export async function serve(): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://page").pathname;
    const file = path.join(dist, name.endsWith("/") ? `${name}index.html` : name);
    if (!file.startsWith(dist) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no address");
  return { address: `http://127.0.0.1:${address.port}/`, server };
}
