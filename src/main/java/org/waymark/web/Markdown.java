package org.waymark.web;

import gg.jte.Content;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What people write, as it is read: a small set of Markdown (headings, lists, quotations, bold, italics, links), rendered
 * and then sanitised. The one place where such text becomes HTML; what is stored is always what was written.
 */
public final class Markdown {
    private static final int HEADING_LAST = 6;
    /** Deeper than anybody nests lists and quotations; beyond it the marks stand as they were typed. */
    private static final int NESTING_MAX = 20;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class))
            .maxOpenBlockParsers(NESTING_MAX)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).softbreak("<br>\n").build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "a")
            .allowAttributes("href")
            .matching(Pattern.compile("(?i)https://.+"))
            .onElements("a")
            .allowUrlProtocols("https")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private Markdown() {}

    /**
     * For a template.
     *
     * @param below level of the heading that the text stands under, 1..5; its own headings begin one below
     */
    public static Content of(String source, int below) {
        String html = html(source, below);
        return output -> output.writeContent(html);
    }

    static String html(String source, int below) {
        Node document = PARSER.parse(source);
        if (depth(document) > NESTING_MAX * 2) {
            document = asTyped(source);
        }
        document.accept(new Adapted(below));
        return POLICY.sanitize(RENDERER.render(document));
    }

    /** Marks by the thousand are nobody's formatting, and a renderer goes one call deeper for each. */
    private static Node asTyped(String source) {
        Node document = new org.commonmark.node.Document();
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(source));
        document.appendChild(paragraph);
        return document;
    }

    /** How deep it is nested, without going deeper by a call for each level. */
    private static int depth(Node document) {
        int deepest = 0;
        int depth = 0;
        Node node = document;
        while (node != null) {
            deepest = Math.max(deepest, depth);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return deepest;
    }

    /** Headings move below the page's own and leave no level out; a picture is its words. */
    private static final class Adapted extends AbstractVisitor {
        private final int below;
        private int level;

        Adapted(int below) {
            this.below = below;
            this.level = below;
        }

        @Override
        public void visit(Heading heading) {
            level = Math.min(Math.min(HEADING_LAST, heading.getLevel() + below), level + 1);
            heading.setLevel(level);
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            Node child = image.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                image.insertBefore(child);
                child.accept(this);
                child = next;
            }
            image.unlink();
        }
    }
}
