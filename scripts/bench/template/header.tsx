import { Image, makeStyles, tokens } from "@fluentui/react-components";

const LOGO = new URL("./logo.svg", import.meta.url).href;

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    paddingTop: "80px",
    paddingBottom: "24px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  greeting: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeHero900,
    fontWeight: tokens.fontWeightRegular,
  },
});

export function Header({ title, greeting }: { title: string; greeting: string }) {
  const styles = useStyles();
  return (
    <section className={styles.header}>
      <Image width="90" height="90" src={LOGO} alt={title} />
      <h1 className={styles.greeting}>{greeting}</h1>
    </section>
  );
}
