package org.driftscope.storage.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.driftscope.text.Category;
import org.driftscope.wording.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Groups of words, as a list in session.json. */
final class CategoriesCodec {
    private static final Wording WORDS = Wording.of("storage.session");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private CategoriesCodec() {}

    static ArrayNode write(List<Category> categories) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Category category : categories) {
            ObjectNode json = list.addObject();
            json.put("name", category.name());
            ArrayNode words = json.putArray("words");
            category.words().forEach(words::add);
            category.colour()
                    .ifPresent(rgb -> json.put("colour", String.format(Locale.ROOT, "#%06X", rgb)));
        }
        return list;
    }

    static List<Category> read(List<Fields> list) {
        List<Category> categories = new ArrayList<>();
        for (Fields fields : list) {
            OptionalInt colour = colour(fields);
            categories.add(
                    fields.make(
                            () ->
                                    new Category(
                                            fields.string("name"),
                                            fields.strings("words"),
                                            colour)));
        }
        return categories;
    }

    private static OptionalInt colour(Fields fields) {
        if (!fields.has("colour")) {
            return OptionalInt.empty();
        }
        String written = fields.string("colour");
        if (!COLOUR.matcher(written).matches()) {
            throw fields.wrong("colour", WORDS.get("colour"), null);
        }
        return OptionalInt.of(Integer.parseInt(written.substring(1), 16));
    }
}
