// Measures wink-nlp: tokens, sentences, parts of speech, entities.
import { measure, load } from "./measure.mjs";

const winkNLP = await load("wink-nlp");
const model = await load("wink-eng-lite-web-model");
const nlp = winkNLP.default(model.default);

measure("wink-nlp", "tokens, sentences, tags, entities", winkNLP.version, (text) => {
  const doc = nlp.readDoc(text);
  doc.sentences().out();
  doc.tokens().out(nlp.its.pos);
  doc.entities().out();
});
