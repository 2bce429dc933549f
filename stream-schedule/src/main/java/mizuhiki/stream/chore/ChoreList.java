package mizuhiki.stream.chore;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import mizuhiki.stream.platform.Platform;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowState;

/** What a show needs on each of its platforms, and what of it is done. */
record ChoreList(Show show, List<Block> blocks) {

    record Item(Chore chore, boolean done) {}

    /** @param shown whether the show goes out there; its main platform always does */
    record Block(Platform platform, boolean main, boolean shown, List<Item> items) {}

    static ChoreList of(Show show, Set<Platform> others, Set<Chore> done) {
        return new ChoreList(
                show,
                Arrays.stream(Platform.values())
                        .map(platform -> block(platform, show, others, done))
                        .toList());
    }

    public boolean changeable() {
        return show.state() != ShowState.CANCELLED;
    }

    public long open() {
        return shown().stream()
                .filter(item -> item.chore().isTickable() && !item.done())
                .count();
    }

    List<Item> shown() {
        return blocks.stream()
                .filter(Block::shown)
                .flatMap(block -> block.items().stream())
                .toList();
    }

    private static Block block(Platform platform, Show show, Set<Platform> others, Set<Chore> done) {
        var main = platform == show.platform();
        var items = Chore.on(platform).stream()
                .map(chore -> new Item(chore, done.contains(chore)))
                .toList();
        return new Block(platform, main, main || others.contains(platform), items);
    }
}
