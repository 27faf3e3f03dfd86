import type { Translations } from "@eigenpal/docx-editor-i18n";
import { zhCN } from "@eigenpal/docx-editor-i18n/zh-CN";

/**
 * The editor's Chinese interface: the translation that comes with it, and ours for what it leaves
 * in English. Remove an entry here when the package has it.
 */
export const EDITOR_TEXTS: Translations = {
  ...zhCN,
  toolbar: {
    ...zhCN.toolbar,
    // The editor's own 保存 always downloads; saving as such is in the bar above. It prints by its
    // menu alone. An empty text would fall back to English.
    save: "下载副本",
    saveShortcut: " ",
    printShortcut: " ",
    break: "分隔符",
    sectionBreakContinuous: "连续分节符",
    sectionBreakNextPage: "下一页分节符",
  },
  formattingBar: { ...zhCN.formattingBar, commentsAndChanges: "批注和修订", moreItems: "更多" },
  lineSpacing: { ...zhCN.lineSpacing, label: "行距" },
  font: {
    ...zhCN.font,
    sansSerif: "无衬线字体",
    serif: "衬线字体",
    monospace: "等宽字体",
    other: "常用字体",
    documentFonts: "文中字体",
  },
  zoom: { ...zhCN.zoom, zoomIn: "放大", zoomOut: "缩小", zoomLevel: "缩放比例" },
  table: { ...zhCN.table, selectTable: "选择表格" },
  imageOverlay: { ...zhCN.imageOverlay, replaceImage: "替换图片" },
  revisions: {
    cellDeleted: "删除了单元格",
    cellInserted: "插入了单元格",
    cellMerged: "合并了单元格",
    cellPropertiesChanged: "更改了单元格格式",
    paragraphMarkDeleted: "删除了段落标记",
    paragraphMarkInserted: "插入了段落标记",
    paragraphPropertiesChanged: "更改了段落格式",
    rowDeleted: "删除了行",
    rowInserted: "插入了行",
    rowPropertiesChanged: "更改了行格式",
    tablePropertiesChanged: "更改了表格格式",
    tableDeleted: "删除了表格",
    tableInserted: "插入了表格",
  },
};
