/** Titles of the forms this tool is for. */
export const formTitle =
  /(自评价?(结果|情况|评分|打分|指标)?表|自评.*表|项目完成情况表|绩效目标完成情况.*表|绩效评价.*(评分|自评)表|绩效评分表|评价指标(体系)?.*表|复核.*表|绩效自评(情况)?$)/;

/** Titles of tables that are filled in while the year runs. */
export const monitoringTitle =
  /^(?!.*自评).*((绩效|运行|目标|执行)(情况)?(监控|监测)|(监控|监测)(情况|自查)?表)/;

/** Titles of tables that look like the forms but judge a project before it is approved. */
export const appraisalTitle = /^(?!.*自评).*事前(绩效)?评估/;

/** Titles of forms about targets only, set before the year has run. */
export const targetOnlyTitle = /(绩效目标(申报|批复|设定|审核)?表|目标申报|绩效目标表)/;

/** The wording that makes a form one of a whole department. */
export const departmentTitle = /((部门|单位)\)?(预算)?整体|整体支出|部门绩效自评)/;

/** The wording that makes a form one of a transfer payment. */
export const transferTitle = /转移支付/;
