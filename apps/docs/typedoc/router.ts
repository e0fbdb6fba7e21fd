/** The paths of the pages of the API reference: one folder for each kind of export. */
import { type Application, KindRouter } from "typedoc";

/** Registers the router under its name. */
export function defineRouter(app: Application): void {
  app.renderer.defineRouter("site", SiteRouter);
}

class SiteRouter extends KindRouter {
  override extension = ".md";
}
