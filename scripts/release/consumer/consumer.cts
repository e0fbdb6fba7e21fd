// A CommonJS file that imports an ES module: TypeScript allows it from 5.8 on, under nodenext.
import { type Phase, termKeys, phases } from "@org/therapy-model";

const first: Phase | undefined = termKeys(phases)[0];
console.log(first);
