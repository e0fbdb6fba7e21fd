/** The component that a long name of LOINC begins with: of `Hemoglobin [Mass/volume] in Blood`, hemoglobin. */

/** Specimens in which an analyte is the one that eligibility criteria mean. */
const systems: ReadonlySet<string> = new Set([
  "blood",
  "serum",
  "plasma",
  "serum or plasma",
  "serum, plasma or blood",
  "platelet poor plasma",
  "venous blood",
  "arterial blood",
  "capillary blood",
]);

/** Returns the component, or nothing if the name has another form or another specimen. */
export function componentName(name: string): string | undefined {
  const open = name.indexOf(" [");
  const close = name.indexOf("] in ", open);
  if (open < 1 || close === -1) return undefined;
  const [system = ""] = name
    .slice(close + "] in ".length)
    .toLowerCase()
    .split(/ (?:by|--) /, 1);
  return systems.has(system.trim()) ? inWords(name.slice(0, open).trim()) : undefined;
}

/** A component with its part in front: `Bilirubin.total` is total bilirubin. */
function inWords(component: string): string {
  const [substance = "", part, ...others] = component.split(".");
  return part === undefined || others.length > 0 ? component : `${part} ${substance}`;
}
