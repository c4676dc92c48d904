/** A rule-set as a city's finance bureau would write it: the example in docs/policies, kept valid by a test. */
export const POLICY_EXAMPLE = `{
  "id": "our-city",
  "title": "本市项目支出绩效自评口径",
  "extends": "cn-mof-2020",
  "authority": "本市财政局",
  "region": "本市",
  "documentNumbers": ["本市财绩〔2024〕3号"],
  "fiscalYears": [2024, null],
  "note": "预算执行率 20 分；超额三成扣 2 分。",
  "weights": {
    "budgetExecution": { "value": 20, "clause": "本市财绩〔2024〕3号" },
    "withCost": {
      "value": { "cost": 15, "output": 35, "outcome": 20, "satisfaction": 10 },
      "clause": "本市财绩〔2024〕3号"
    },
    "withoutCost": {
      "value": { "output": 40, "outcome": 30, "satisfaction": 10 },
      "clause": "本市财绩〔2024〕3号"
    }
  },
  "quantitative": {
    "overAchievement": {
      "value": [{ "ratioFrom": 1.3, "action": "deduct", "deductScore": 2 }],
      "clause": "本市财绩〔2024〕3号"
    }
  },
  "execution": {
    "explainBelow": { "value": 0.8, "clause": null, "note": "本单位内部要求，没有文号时写 null。" }
  },
  "checks": {
    "SE306": { "limit": 0.4 },
    "SE113": { "enabled": false }
  }
}`;
