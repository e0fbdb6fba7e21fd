// A CommonJS file that imports an ES module: TypeScript allows it from 5.8 on, under nodenext.
import { type Phase, phases } from "@org/therapy-model";
import { termKeys } from "@org/therapy-model/vocabulary";

const first: Phase | undefined = termKeys(phases)[0];
console.log(first);
