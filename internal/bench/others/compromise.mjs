// Measures compromise: tokens, sentences, parts of speech, people, places and bodies,
// quotations.
import { measure, load } from "./measure.mjs";

const compromise = await load("compromise");
const nlp = compromise.default;

measure("compromise", "sentences, tags, names, quotations", compromise.version, (text) => {
  const doc = nlp(text);
  doc.people().out("array");
  doc.places().out("array");
  doc.organizations().out("array");
  doc.quotations().out("array");
});
