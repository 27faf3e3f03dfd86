import { act } from "react";
import { lateView } from "../../src/taskpane/components/late-view";
import { click, find, focus, render, unmount, visibleText } from "./render";

afterEach(unmount);

const Greeting = ({ name }: { readonly name: string }) => <p>{`你好，${name}`}</p>;
const inTab = (content: React.ReactNode) => (
  <div className="dz-pane">
    <button id="its-tab">检查</button>
    <div role="tabpanel" aria-labelledby="its-tab">
      {content}
    </div>
  </div>
);

test("a view that cannot be loaded says so in its place; the next try brings it, and the focus stays in the pane", async () => {
  const load = jest.fn(async () => Greeting);
  load.mockRejectedValueOnce(new Error("Loading chunk 579 failed."));
  const View = lateView(load);
  await render(inTab(<View name="张三" />));
  expect(visibleText()).toContain("这一页没有载入，文档没有改动，其他页照常可用");
  expect(visibleText()).not.toContain("chunk");

  const retry = find("button", "重新载入");
  await focus(retry);
  await click(retry);
  expect(visibleText()).toContain("你好，张三");
  expect(document.activeElement).toBe(find("button", "检查"));
});

test("a second failure leaves the button where it is, focused", async () => {
  const View = lateView<{ name: string }>(async () => Promise.reject(new Error("offline")));
  await render(inTab(<View name="张三" />));
  const retry = find("button", "重新载入");
  await focus(retry);
  await click(retry);
  expect(document.activeElement).toBe(retry);
  expect(visibleText()).toContain("这一页没有载入");
});

test("once loaded it is there at once when it is drawn again", async () => {
  const load = jest.fn(async () => Greeting);
  const View = lateView(load);
  await render(<View name="张三" />);
  await unmount();
  const container = await render(<View name="李四" />);
  await act(async () => undefined);
  expect(container.textContent).toBe("你好，李四");
  expect(load).toHaveBeenCalledTimes(1);
});
