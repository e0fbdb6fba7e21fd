/**
 * Chinese names of prefixes and units: those of SI after GB 3100-93, with the names that clinical texts use for counts.
 * What is not here is printed as its symbol.
 */
export const chinesePrefixes: Readonly<Record<string, string>> = {
  Y: "尧", Z: "泽", E: "艾", P: "拍", T: "太", G: "吉", M: "兆", k: "千", h: "百", da: "十",
  d: "分", c: "厘", m: "毫", u: "微", n: "纳", p: "皮", f: "飞", a: "阿", z: "仄", y: "幺",
};

export const chineseUnits: Readonly<Record<string, string>> = {
  g: "克", t: "吨", m: "米", s: "秒", min: "分钟", h: "小时", d: "天", wk: "周", mo: "个月", a: "年",
  L: "升", l: "升", mol: "摩尔", eq: "当量", K: "开尔文", Cel: "摄氏度", "[degF]": "华氏度", A: "安培", C: "库仑", V: "伏特", W: "瓦特",
  J: "焦耳", N: "牛顿", Pa: "帕斯卡", Hz: "赫兹", Bq: "贝可勒尔", Gy: "戈瑞", Sv: "希沃特", cd: "坎德拉", lm: "流明", lx: "勒克斯", rad: "弧度", deg: "度",
  cal: "卡", kat: "开特", U: "单位", "[IU]": "国际单位", "[iU]": "国际单位", "mm[Hg]": "毫米汞柱", "m[Hg]": "米汞柱", "cm[H2O]": "厘米水柱", "[pH]": "pH", "%": "%", bar: "巴",
  "[PFU]": "空斑形成单位", "[CFU]": "菌落形成单位", "[TCID_50]": "半数组织培养感染剂量",
  "{cells}": "个细胞", "{cell}": "细胞", "{CAR+ cells}": "个CAR阳性细胞", "{CAR+ T cells}": "个CAR阳性T细胞", "{vg}": "载体基因组", "{vp}": "病毒颗粒", "{TU}": "转导单位", "{copies}": "拷贝", "{copy}": "拷贝", "{particles}": "颗粒",
};
