import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonString;

/** Measures CoreNLP: see corenlp.sh. */
public class CoreNLP {
  public static void main(String[] args) {
    JsonObject given = Json.createReader(System.in).readObject();
    List<String> texts = new ArrayList<>();
    for (JsonString s : given.getJsonArray("texts").getValuesAs(JsonString.class)) {
      texts.add(s.getString());
    }
    double seconds = given.getJsonNumber("seconds").doubleValue();
    Properties p = new Properties();
    p.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    p.setProperty("coref.algorithm", "statistical");
    StanfordCoreNLP nlp = new StanfordCoreNLP(p);
    nlp.annotate(new CoreDocument(texts.get(0)));
    // One pass may take longer than all that is asked, so parts of one count.
    double start = System.nanoTime();
    double took = 0;
    int read = 0;
    while (took < seconds) {
      nlp.annotate(new CoreDocument(texts.get(read % texts.size())));
      read++;
      took = (System.nanoTime() - start) / 1e9;
    }
    System.out.println(
        Json.createObjectBuilder()
            .add("name", "CoreNLP")
            .add("does", "tokens, sentences, tags, parses, names, coreference, quotations")
            .add("version", StanfordCoreNLP.class.getPackage().getImplementationVersion() + "")
            .add("passes", (double) read / texts.size())
            .add("seconds", took)
            .build());
  }
}
