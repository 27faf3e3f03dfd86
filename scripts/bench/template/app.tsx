import { makeStyles } from "@fluentui/react-components";
import { BookOpen24Regular, Checkmark24Regular, Pen24Regular } from "@fluentui/react-icons";
import { FeatureList, type Feature } from "./feature-list";
import { Header } from "./header";
import { TextForm } from "./text-form";

const useStyles = makeStyles({ page: { minHeight: "100vh" } });

const FEATURES: readonly Feature[] = [
  { icon: <Pen24Regular />, text: "Write a paragraph without leaving the document" },
  { icon: <BookOpen24Regular />, text: "Look a word up where you need it" },
  { icon: <Checkmark24Regular />, text: "Tick off what is done" },
];

export function App({ title }: { title: string }) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <Header title={title} greeting="Hello" />
      <FeatureList caption="Three things this pane could do" features={FEATURES} />
      <TextForm />
    </div>
  );
}
