import type { Indicator } from "../model/form";
import { plainWords } from "../checks/explanations";

/** Words of degree and of movement that say neither how much nor by what one would see it (本工具默认). */
const VAGUE =
  "显著 明显 有效 持续 逐步 逐渐 不断 进一步 较为 较 大幅 稳步 长期 良好 有所 基本 全面 充分 切实 积极 很 高 好 强 " +
  "效果 作用 成效 影响 程度 水平 提升 提高 改善 增强 加强 促进 推动 推进 保障 发挥 健全 完善 加快 拓宽 优化 显现 扩大 增加 减少 降低 转化 运行";

const ONLY_VAGUE = new RegExp(`^(?:${VAGUE.replaceAll(" ", "|")})+$`);

/** Whether a target in words is made of such words alone: `效果明显`, `有效提升`, but not `通过验收`. */
export function isVague({ target }: Indicator): boolean {
  if (target.value?.kind !== "qualitative" || target.value.tier !== null) return false;
  return ONLY_VAGUE.test(plainWords(target.text));
}
