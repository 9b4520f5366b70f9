-- Adds up what each thread measured and prints it as one line of figures.
local report, threads = {}, {}

function report.keep(thread) threads[#threads + 1] = thread end

function report.print(what, summary)
  local all, wrong = {}, 0
  for _, thread in ipairs(threads) do
    for _, seconds in ipairs(thread:get("durations")) do all[#all + 1] = seconds end
    wrong = wrong + thread:get("wrong")
  end
  table.sort(all)
  local function at(share) return (all[math.max(1, math.ceil(#all * share))] or 0) * 1000 end
  local network = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  print(string.format("RESULT %s: %.0f/s  p50 %.1f ms  p95 %.1f ms  p99 %.1f ms  done %d  wrong %d  network errors %d",
    what, #all / (summary.duration / 1e6), at(0.5), at(0.95), at(0.99), #all, wrong, network))
end

return report
