package org.waymark.portfolio.web;

import org.waymark.portfolio.Block;
import org.waymark.portfolio.DocumentSummary;

/**
 * The document as its template writes it.
 *
 * @param isPaged whether it is to have pages: then it brings bookmarks, and numbers its contents
 */
public record DocumentPage(DocumentSummary document, boolean isPaged) {
    /** Anchor of a thing. */
    public String anchor(DocumentSummary.Part part, int place) {
        return part.key() + "-" + (place + 1);
    }

    /** Without characters that a file of this kind cannot hold, such as half of a surrogate pair. */
    public String clean(String text) {
        return text.codePoints()
                .filter(DocumentPage::isWritable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isWritable(int point) {
        boolean isControl = point < ' ' && point != '\n' && point != '\t';
        boolean isHalf = Character.getType(point) == Character.SURROGATE;
        return !isControl && !isHalf && point != 0xFFFE && point != 0xFFFF;
    }

    /** What kind of piece it is, for the template. */
    public Block.Words words(Block block) {
        return block instanceof Block.Words words ? words : null;
    }

    public Block.Marked marked(Block block) {
        return block instanceof Block.Marked marked ? marked : null;
    }

    public Block.Facts facts(Block block) {
        return block instanceof Block.Facts facts ? facts : null;
    }

    public Block.Grid grid(Block block) {
        return block instanceof Block.Grid grid ? grid : null;
    }
}
