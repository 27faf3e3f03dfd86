import { isSpokenLastWord } from "../../src/statement/last-words";

test.each([
  "我这人嘴笨，可心是热的。请各位老党员看着我改。",
  "改不好，下回你们别选我。",
  "说得不周全，大家多担待。",
  "同志们有啥话直接说，我受得住。",
  "我文化浅，讲得乱，各位领导听个意思。",
  "欢迎大伙随时敲打我。",
])("%s speaks to the meeting", (text) => {
  expect(isSpokenLastWord(text)).toBe(true);
});

test.each([
  "吃喝上守规矩，不沾公家的光，请大家看着我。",
  "村部设意见箱，群众有意见当面提，提了就办。",
  "请乡亲们看着账本，每月15号贴一次。",
  "值班打卡，做不到的从严处理。",
  "带着大家把果园管好，让日子越过越红火。",
])("%s tells what will be done", (text) => {
  expect(isSpokenLastWord(text)).toBe(false);
});
