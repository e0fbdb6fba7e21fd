/** A number before 期 in Chinese: the phase of a trial or the stage of a disease. */

const numeral = /^(?:[IVⅠⅡⅢⅣ]{1,4}|[0-4])[a-d]?期$/i;

const ofTrial = {
  before: /(?:进入|启动|开展|推进[至到]?|临床试验)\s?$/,
  after:
    /^(?:的|\s)?(?:临床|试验|研究|剂量|单臂|开放|随机|扩展|注册|阶段|结果|数据|给药|入组|已?(?:完成|启动|开始|结束))/,
};
const ofDisease = {
  before: /(?:[癌瘤病症炎]|病变|分期(?:为|是|:|：)?|诊断为|确诊为?|处于|属于|患有)\s?[(（]?$/,
  after: /^(?:的|\s)?(?:患者|病人|病例|受试者|\p{Script=Han}{0,8}[癌瘤病炎])/u,
};

/** What a number before 期 is of: `open` if nothing beside it decides; `undefined` for other words. */
export function numeralOf(text: string, start: number, end: number): "trial" | "disease" | "open" | undefined {
  if (text.charAt(end - 1) !== "期" || !numeral.test(text.slice(start, end))) return undefined;
  const [before, after] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 12)];
  if (ofTrial.after.test(after) || ofTrial.before.test(before)) return "trial";
  return ofDisease.before.test(before) || ofDisease.after.test(after) ? "disease" : "open";
}
