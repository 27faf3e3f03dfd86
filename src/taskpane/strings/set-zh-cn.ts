/** What is said about sets of phrases: an issue, its cause and its measure. */
export const setZhCN = {
  "set.write": "整组写入",
  "set.write.of": "整组写入：{phrase}",
  "set.write.hint": "把这条问题和它的原因、措施一起写进各自的部分（Shift+回车）",
  "set.show": "看整组",
  "set.hide": "收起",
  "set.show.of": "看整组：{phrase}",
  "set.hide.of": "收起：{phrase}",
  "set.parts": "按“整组写入”，上面这条和下面两条写进各自的部分，序号接着编：",
  "set.into": "写入“{part}”部分",
  "set.done": "三条已写入：问题“{issue}”接在“{behind}”后面，原因“{cause}”，措施“{measure}”，序号都已接上。",
  "set.done.selected": "已选中第一处空白。可按撤销收回（有的 Word 要按几次）。",
  "set.done.unselected": "请按“下一处空白”填写。可按撤销收回（有的 Word 要按几次）。",
  "set.done.prompts": "前面没有填的提示条目原样未动，不用的请删去，再顺改序号。",
  "set.done.renumber": "后面部分的序号没有改动，请顺改。",
  "set.done.others": "另有问题的对应随之变弱，请检查一遍。",
  "set.refused.not-a-statement":
    "这份文档不像对照检查材料，没有写入，文档保持原样。可以点用语本身，插入到光标处。",
  "set.refused.no-issues": "文中没有“问题”部分，没有写入，文档保持原样。请先在“骨架”中插入骨架，再整组写入。",
  "set.refused.already-there": "这一组的问题已经在文中，没有再写，文档保持原样。",
  "set.refused.no-place":
    "看不出这三条该写在哪里，没有写入，文档保持原样。请把光标放到该写的地方，逐条点用语插入。",
  "set.stale": "文中内容刚刚改动过，没有写入，文档保持原样。请再按一次“整组写入”。",
  "set.unloaded":
    "检查用的词表没有载入，没有写入，文档保持原样。请再试一次；仍不行时，请关闭本窗格后重新打开。",
} as const;
