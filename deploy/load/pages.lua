-- Pages of a signed-in person: each connection launches once, then asks for one address of its visit again and again.
package.path = (os.getenv("LOAD_HOME") or ".") .. "/?.lua;" .. package.path
local launcher = require("launcher")
local report = require("report")

local threads = 0
function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
  report.keep(thread)
end

function init()
  launch = launcher.new(number * 125)
  durations, wrong, signed_in = {}, 0, false
end

function request()
  if not signed_in then return launch:request() end
  started = launcher.now()
  return page_request
end

function response(status, headers, body)
  if signed_in then
    if status == 200 then
      durations[#durations + 1] = launcher.now() - started
    else
      wrong = wrong + 1
    end
  elseif launch:answer(status, headers, body) then
    signed_in = true
    local seat = launch.page:match("^(/v/[^/]+)")
    page_request = wrk.format("GET", seat .. os.getenv("LOAD_PAGE"),
      { ["Cookie"] = launch.visit_cookie, ["Sec-Fetch-Site"] = "same-origin" })
  end
end

function done(summary) report.print("page " .. os.getenv("LOAD_PAGE"), summary) end
