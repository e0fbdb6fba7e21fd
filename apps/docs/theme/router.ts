/** The paths of pages: TypeDoc's own, except for documents with a path of the reference. */
import { type Application, type DocumentReflection, KindRouter, type Reflection } from "typedoc";

const addresses = new WeakMap<DocumentReflection, string>();

/** Sets the path of a document, without `.html`. */
export function place(document: DocumentReflection, address: string): void {
  addresses.set(document, address);
}

/** Registers the router under its name. */
export function defineRouter(app: Application): void {
  app.renderer.defineRouter("site", SiteRouter);
}

class SiteRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    const address = reflection.isDocument() ? addresses.get(reflection) : undefined;
    return address ?? super.getIdealBaseName(reflection);
  }
}
