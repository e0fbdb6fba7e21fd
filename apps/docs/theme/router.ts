/** Where pages stand: as TypeDoc would place them, but for documents that say their own address. */
import { type Application, type DocumentReflection, KindRouter, type Reflection } from "typedoc";

const addresses = new WeakMap<DocumentReflection, string>();

/** Says where a document stands, without `.html`. */
export function place(document: DocumentReflection, address: string): void {
  addresses.set(document, address);
}

/** Makes the router known under its name. */
export function defineRouter(app: Application): void {
  app.renderer.defineRouter("site", SiteRouter);
}

class SiteRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    const address = reflection.isDocument() ? addresses.get(reflection) : undefined;
    return address ?? super.getIdealBaseName(reflection);
  }
}
