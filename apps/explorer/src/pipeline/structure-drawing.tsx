/** A drawing of the structure of a therapy: receptors in their membrane, other constructs, vectors. */
import type { VNode } from "preact";
import { text } from "../texts/text.ts";
import type { Structure, StructurePart } from "./therapy-details.ts";

/** The drawing. */
export function StructureDrawing({ structure: { cells, vectors, parts } }: { readonly structure: Structure }): VNode {
  const receptors = parts.filter(({ kind }) => kind === "car" || kind === "tcr");
  const others = parts.filter(({ kind }) => kind !== "car" && kind !== "tcr");
  return (
    <div class="structure">
      {cells !== "" && <p class="quiet">{cells}</p>}
      <div class="drawings">
        {receptors.map((part, index) => (
          <Receptor key={index} part={part} />
        ))}
        {vectors.map(({ label, isParticle }) => (
          <Vector key={label} label={label} isParticle={isParticle} />
        ))}
      </div>
      {others.map(({ kind, title }, index) => (
        <p key={index} class="construct">
          <span class="tag">{kind.replaceAll("_", " ")}</span> {title}
        </p>
      ))}
      {parts.length === 0 && vectors.length === 0 && cells === "" && <p class="quiet">{text("notStated")}</p>}
    </div>
  );
}

const width = 250;
const rowHeight = 26;

function Receptor({ part: { title, outside, inside } }: { readonly part: StructurePart }): VNode {
  const top = 16 + outside.length * rowHeight;
  const height = top + 40 + inside.length * rowHeight;
  const center = 60;
  return (
    <svg
      class="drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={`${title}: ${[...outside, ...inside].join(", ")}`}
    >
      <line x1={center} x2={center} y1={16} y2={height - 12} class="stem" />
      <rect x="0" y={top + 4} width={width} height="5" class="membrane" />
      <rect x="0" y={top + 15} width={width} height="5" class="membrane" />
      <text x={width - 4} y={top + 1} text-anchor="end" class="caption">
        {title}
      </text>
      {outside.map((label, index) => (
        <g key={label}>
          <ellipse cx={center} cy={16 + index * rowHeight} rx="22" ry="10" class="binder" />
          <text x={center + 30} y={20 + index * rowHeight}>
            {label}
          </text>
        </g>
      ))}
      {inside.map((label, index) => (
        <g key={label}>
          <rect x={center - 18} y={top + 28 + index * rowHeight} width="36" height="20" rx="6" class="domain" />
          <text x={center + 30} y={top + 42 + index * rowHeight}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Vector({ label, isParticle }: { readonly label: string; readonly isParticle: boolean }): VNode {
  return (
    <svg class="drawing" viewBox="0 0 200 96" width="200" height="96" role="img" aria-label={label}>
      {isParticle ? (
        <circle cx="40" cy="40" r="30" class="capsid dashed" />
      ) : (
        <polygon points="40,8 68,24 68,56 40,72 12,56 12,24" class="capsid" />
      )}
      <path d="M28 40c4-10 8 10 12 0s8 10 12 0" class="cargo" />
      <foreignObject x="80" y="8" width="118" height="84">
        <div class="small">{label}</div>
      </foreignObject>
    </svg>
  );
}
