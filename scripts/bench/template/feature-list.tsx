import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface Feature {
  readonly icon: ReactElement;
  readonly text: string;
}

const useStyles = makeStyles({
  main: { display: "flex", flexDirection: "column", alignItems: "center", width: "100%" },
  caption: {
    paddingLeft: "12px",
    paddingRight: "12px",
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightRegular,
  },
  list: { marginTop: "16px" },
  row: { display: "flex", paddingBottom: "16px" },
  icon: { marginRight: "12px" },
  text: { fontSize: tokens.fontSizeBase300 },
});

export function FeatureList({ caption, features }: { caption: string; features: readonly Feature[] }) {
  const styles = useStyles();
  return (
    <div className={styles.main}>
      <h2 className={styles.caption}>{caption}</h2>
      <ul className={styles.list}>
        {features.map(({ icon, text }) => (
          <li className={styles.row} key={text}>
            <i className={styles.icon}>{icon}</i>
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
