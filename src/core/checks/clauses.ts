/** Documents that checks lean on. Article numbers were not verified, so none is given. */

/** 《项目支出绩效评价管理办法》. */
export const EVALUATION_RULES = "财预〔2020〕10号（条款号待核对）";

/** 《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》. */
export const INDICATOR_GUIDE = "财预〔2021〕101号（条款号待核对）";
