import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "center" },
  field: {
    marginTop: "32px",
    marginRight: "20px",
    marginBottom: "20px",
    marginLeft: "20px",
    maxWidth: "50%",
  },
  hint: { marginTop: "16px", marginBottom: "12px", fontWeight: tokens.fontWeightSemibold },
});

async function insert(text: string): Promise<void> {
  await Word.run(async (context) => {
    context.document.body.insertParagraph(text, Word.InsertLocation.end);
    await context.sync();
  });
}

export function TextForm() {
  const [text, setText] = useState("A line of text.");
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <Field className={styles.field} size="large" label="Text that goes into the document">
        <Textarea size="large" value={text} onChange={(_event, data) => setText(data.value)} />
      </Field>
      <Field className={styles.hint}>Press the button to insert it.</Field>
      <Button appearance="primary" size="large" onClick={() => void insert(text)}>
        Insert
      </Button>
    </div>
  );
}
