import { setGoogleFontsEnabled } from "@eigenpal/docx-editor-core/utils";
import type { FontOption } from "@eigenpal/docx-editor-core/utils/fontOptions";

/**
 * The editor asks a web-font service for the fonts that a document names and the machine lacks.
 * To be called before the first document is shown; the page's CSP forbids such a request as well.
 */
export function closeToTheNetwork(): void {
  setGoogleFontsEnabled(false);
}

const family = (name: string, ...substitutes: string[]): FontOption => ({
  name,
  fontFamily: [name, ...substitutes].map((face) => `"${face}"`).join(", "),
  category: "other",
});

/** The faces that 公文 and ordinary office texts are set in, for the editor's font list. */
export const FONT_FAMILIES: readonly FontOption[] = [
  family("仿宋", "FangSong", "STFangsong"),
  family("仿宋_GB2312", "仿宋", "FangSong", "STFangsong"),
  family("楷体", "KaiTi", "STKaiti"),
  family("楷体_GB2312", "楷体", "KaiTi", "STKaiti"),
  family("黑体", "SimHei", "STHeiti"),
  family("宋体", "SimSun", "STSong"),
  family("方正小标宋简体", "FZXiaoBiaoSong-B05S", "STZhongsong"),
  family("微软雅黑", "Microsoft YaHei", "PingFang SC"),
  family("等线", "DengXian"),
  family("Times New Roman"),
];
