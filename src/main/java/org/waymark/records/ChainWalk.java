package org.waymark.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Goes through the entries of one organisation, record by record, and names the first that is wrong in each. */
final class ChainWalk {
    /** The one entry after which those before it need no salt. */
    static final String DISPOSED = "records.disposed";

    private final MasterKeys masters;
    private final ChainFacts facts;
    private final Map<ChainThing, NavigableMap<Integer, RootFile.Head>> heads = new HashMap<>();
    private final Set<ChainThing> seen = new HashSet<>();
    private final Set<ChainThing> broken = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private ChainThing thing;
    private String previous;
    private int last;
    private int saltless;
    private long entries;

    ChainWalk(MasterKeys masters, ChainFacts facts, List<RootFile.Head> roots) {
        this.masters = masters;
        this.facts = facts;
        roots.forEach(head ->
                heads.computeIfAbsent(head.thing(), any -> new TreeMap<>()).put(head.sequence(), head));
    }

    /** The next row, in the order of {@link ChainRow#QUERY}. */
    void next(ChainRow row) {
        entries++;
        if (!row.thing().equals(thing)) {
            closeChain();
            thing = row.thing();
            seen.add(thing);
            previous = null;
            last = 0;
            saltless = 0;
        }
        if (!broken.contains(thing)) {
            String fault = fault(row);
            if (!fault.isEmpty()) {
                name(fault);
            }
            previous = row.mac();
            last = row.link().sequence();
            noteSalt(row);
        }
    }

    /** @return a sentence for each record with a fault; none when all is as it was made */
    List<String> end() {
        closeChain();
        heads.forEach((record, ends) -> {
            if (!seen.contains(record)) {
                thing = record;
                last = 0;
                saltless = 0;
                closeChain();
            }
        });
        faults.addAll(facts.untold(broken));
        return faults;
    }

    long entries() {
        return entries;
    }

    int records() {
        return seen.size();
    }

    private String fault(ChainRow row) {
        ChainLink link = row.link();
        int sequence = link.sequence();
        if (sequence > last + 1) {
            return missing(last + 1, sequence - 1) + ".";
        }
        if (sequence <= last) {
            return "entry " + sequence + " is there twice.";
        }
        if (!Objects.equals(link.previous(), previous)) {
            return "entry " + sequence + " does not follow the one before it.";
        }
        if (!masters.has(link.keyName())) {
            return "entry " + sequence + " names a key that is not in the file of master keys.";
        }
        if (!row.isGenuine(masters)) {
            return "entry " + sequence + " was changed or forged.";
        }
        RootFile.Head head = heads.getOrDefault(thing, new TreeMap<>()).get(sequence);
        if (head != null && !head.mac().equals(row.mac())) {
            return "entry " + sequence + " is another than the root of " + head.at() + " saw.";
        }
        return facts.confirm(row)
                ? ""
                : "entry " + sequence + " says " + link.action() + ", and the rows of the record say something else.";
    }

    /** Salts go with the disposal of the record, of which the entry after them speaks; that one keeps its own. */
    private void noteSalt(ChainRow row) {
        if (row.salt() == null) {
            saltless = saltless == 0 ? last : saltless;
        } else if (row.link().action().equals(DISPOSED)) {
            saltless = 0;
        }
    }

    /** Whether the end that a root saw is still there, and no salt is gone without a disposal. */
    private void closeChain() {
        if (thing != null && saltless > 0 && !broken.contains(thing)) {
            name("entry " + saltless + " has no salt any more, and no entry says that the record was disposed of.");
        }
        NavigableMap<Integer, RootFile.Head> ends = heads.get(thing);
        if (thing != null && ends != null && !broken.contains(thing) && ends.lastKey() > last) {
            name(missing(last + 1, ends.lastKey()) + ", which the root of "
                    + ends.lastEntry().getValue().at() + " saw.");
        }
    }

    private void name(String fault) {
        broken.add(thing);
        faults.add(thing + ": " + fault);
    }

    private static String missing(int from, int to) {
        return from == to ? "entry " + from + " is missing" : "entries " + from + " to " + to + " are missing";
    }
}
