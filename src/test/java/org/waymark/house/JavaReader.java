package org.waymark.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/** Walks one parsed source and keeps what the rules ask for. */
final class JavaReader extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<JavaFile.Type> types = new ArrayList<>();
    private final List<JavaFile.Method> methods = new ArrayList<>();
    private final List<JavaFile.Text> texts = new ArrayList<>();
    private final List<JavaFile.Text> selects = new ArrayList<>();

    JavaReader(CompilationUnitTree unit, SourcePositions positions) {
        this.unit = unit;
        this.positions = positions;
    }

    JavaFile read(Source source) {
        scan(unit, null);
        return new JavaFile(source, importCount(source), types, methods, texts, selects);
    }

    /** Static imports of assertions do not count in tests. */
    private int importCount(Source source) {
        return (int) unit.getImports().stream()
                .filter(line -> !(line.isStatic() && source.isTest()))
                .count();
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        if (!type.getSimpleName().isEmpty()) {
            int collaborators = type.getMembers().stream()
                    .mapToInt(JavaReader::collaborators)
                    .sum();
            types.add(new JavaFile.Type(type.getSimpleName().toString(), type.getKind(), line(type), collaborators));
        }
        return super.visitClass(type, null);
    }

    private static int collaborators(Tree member) {
        if (member instanceof VariableTree field) {
            return isInjected(field.getModifiers()) && !isSetting(field) ? 1 : 0;
        }
        if (member instanceof MethodTree method && isInjected(method.getModifiers())) {
            return (int) method.getParameters().stream()
                    .filter(parameter -> !isSetting(parameter))
                    .count();
        }
        return 0;
    }

    private static boolean isInjected(ModifiersTree modifiers) {
        return has(modifiers, "Inject");
    }

    private static boolean isSetting(VariableTree variable) {
        return has(variable.getModifiers(), "ConfigProperty");
    }

    private static boolean has(ModifiersTree modifiers, String annotation) {
        return modifiers.getAnnotations().stream()
                .map(a -> a.getAnnotationType().toString())
                .anyMatch(name -> name.equals(annotation) || name.endsWith("." + annotation));
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        int first = line(method);
        long end = positions.getEndPosition(unit, method);
        int last = end < 0 ? first : (int) unit.getLineMap().getLineNumber(end);
        methods.add(new JavaFile.Method(method.getName().toString(), first, last - first + 1));
        return super.visitMethod(method, null);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void unused) {
        if (literal.getValue() instanceof String text) {
            texts.add(new JavaFile.Text(text, line(literal)));
        }
        return super.visitLiteral(literal, null);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, Void unused) {
        selects.add(new JavaFile.Text(select.toString(), line(select)));
        return super.visitMemberSelect(select, null);
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void unused) {
        selects.add(new JavaFile.Text("@" + annotation.getAnnotationType(), line(annotation)));
        return super.visitAnnotation(annotation, null);
    }

    private int line(Tree tree) {
        long start = positions.getStartPosition(unit, tree);
        return start < 0 ? 1 : (int) unit.getLineMap().getLineNumber(start);
    }
}
