// A CommonJS program: `require` of an ES module, which Node supports since 20.19 and 22.12.
const { validate, Phase } = require("@org/therapy-model");
const { isIdentifier } = require("@org/therapy-identifiers");
const { isUnit } = require("@org/therapy-units");
const { read } = require("@org/therapy-exchange/clinicaltrials-gov");
const schema = require("@org/therapy-schemas/json-schema/therapy.schema.json");

const right = [
  validate(Phase, "phase_1").ok,
  isIdentifier("nct", "NCT06801119"),
  isUnit("mg"),
  typeof read === "function",
  schema.title === "therapy",
];
console.log(right.every(Boolean) ? `all ${right.length} correct` : `wrong: ${right}`);
