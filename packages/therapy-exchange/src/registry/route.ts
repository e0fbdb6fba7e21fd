/** Routes of administration, as European registries write them: the name of the route and the word `use`. */
import { type Dosing, type Intervention, type Route, routes } from "@org/therapy-model";
import type { Codec } from "../mapping/codec.ts";

type Case = (text: string) => string;

/** Makes the codec of a route whose name is written in a given case. */
export function routeUse(inCase: Case): Codec<Route> {
  const textOf = (route: Route): string => inCase(`${routes.terms[route].label} use`);
  let terms: ReadonlyMap<unknown, Route> | undefined;
  return {
    expected: `a route of the model, such as ${inCase("Intravenous use")}`,
    read(wire) {
      terms ??= new Map((Object.keys(routes.terms) as Route[]).map((route) => [textOf(route), route]));
      return terms.get(wire);
    },
    write: textOf,
  };
}

/** Makes the codec of a dosing of which the document has only the route. */
export function routeOnly(route: Codec<Route>): Codec<Dosing> {
  return {
    expected: route.expected,
    read(wire, context) {
      const term = route.read(wire, context);
      return term === undefined ? undefined : { route: term };
    },
    write: (dosing, root) => (dosing.route === undefined ? undefined : route.write(dosing.route, root)),
  };
}

/** The route of the first dosing. */
export const firstRoute = {
  find: ({ dosing }: Intervention): Route | undefined => dosing?.[0]?.route,
  put(target: Intervention, route: Route): boolean {
    target.dosing = [{ route }];
    return true;
  },
};
