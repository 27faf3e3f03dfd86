import { homedir } from "node:os";
import { join } from "node:path";

/** Where office-addin-dev-certs keeps the certificate of localhost. */
export const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

/** What npm run sideload says. */
export const messages = {
  noWord: `这台电脑上没有可以启动的 Word（只支持 Windows 和 Mac）。
  用 Word 网页版试用：npm run sideload -- --web
  不用 Word，在浏览器里试用：npm start
单位集中安装见 docs/sideload.md。`,

  noCertificates: `没有得到本机的 https 证书，加载项没有启动，Word 没有改动。
上面是 office-addin-dev-certs 的输出；多半是不能联网下载该工具，或者没有同意把证书加入信任列表。`,

  served: (address) => `任务窗格已在 ${address} 提供。按 Ctrl+C 结束。
浏览器打开这个地址提示证书不受信任的，请先信任 ${join(CERTIFICATES, "ca.crt")}。`,

  howToUpload: `在 Word 网页版里打开一个文档，然后：
  1. 先在同一个浏览器里打开上面的地址，确认没有证书警告；
  2. “开始” → “加载项” → “更多设置”（旧界面：“插入” → “加载项” → “管理我的加载项”）；
  3. “上传我的加载项”，选本项目的 manifest.xml。`,

  wordNotStarted: `没能启动 Word，上面是 office-addin-debugging 的输出。
任务窗格仍在提供；可以按 docs/sideload.md 手工加载 manifest.xml。`,
};
